package se.trygghetshjulet.picture.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalDuty;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.picture.Pictures;

/** Tells the law's clock when the picture was last updated. */
@Component
class PictureDuty implements LegalDuty {

    private final Pictures pictures;

    PictureDuty(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public LegalMatter matter() {
        return LegalMatter.PICTURE;
    }

    @Override
    public Optional<LocalDate> lastDone() {
        return pictures.lastAdoptedOn();
    }
}
