package se.trygghetshjulet.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that process models may name in expressions, e.g. {@code ${picture.freeze(pictureId)}}. No other bean is
 * visible to a model.
 */
@Documented
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessFacade {

    /** The name that models use. */
    @AliasFor(annotation = Component.class)
    String value();
}
