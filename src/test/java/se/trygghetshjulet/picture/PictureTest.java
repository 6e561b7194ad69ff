package se.trygghetshjulet.picture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.testing.ProductTest;

/** A product test with a database that no other module's tests write to, so that it can be emptied between tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@TestPropertySource(properties = {"spring.application.name=picture-tests"})
@interface PictureTest {}
