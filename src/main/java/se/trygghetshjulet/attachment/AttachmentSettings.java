package se.trygghetshjulet.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a task may carry; see docs/drift/bilagor.md for what it means for the database.
 *
 * @param maxSize the largest file
 * @param maxPerTask how many files a task may have
 * @param maxUnpacked how much a packed document may become when it is opened
 */
@ConfigurationProperties("trygghetshjulet.attachment")
public record AttachmentSettings(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("10") int maxPerTask,
        @DefaultValue("200MB") DataSize maxUnpacked) {

    public AttachmentSettings {
        if (maxSize.toBytes() < 1 || maxPerTask < 1 || maxUnpacked.toBytes() < maxSize.toBytes()) {
            throw new IllegalArgumentException("trygghetshjulet.attachment: the limits must be above zero, and"
                    + " max-unpacked at least max-size");
        }
    }

    /** What is said of a file beyond {@code maxSize}, in Swedish. */
    public String tooLarge() {
        return "Filen är större än %d MB. Dela upp den, eller spara den med mindre bilder."
                .formatted(maxSize.toMegabytes());
    }
}
