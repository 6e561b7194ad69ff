package se.trygghetshjulet.notice.internal;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a letter out as plain text and as HTML: {@code mail/brev.txt} and {@code mail/brev.html}. */
final class LetterLayout {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterLayout() {
        engine.addTemplateResolver(resolver(".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver(".txt", TemplateMode.TEXT));
    }

    String text(Letter letter) {
        return engine.process("brev.txt", context(letter))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    String html(Letter letter) {
        return engine.process("brev.html", context(letter));
    }

    private static Context context(Letter letter) {
        return new Context(SWEDISH, Map.of("letter", letter));
    }

    private static ClassLoaderTemplateResolver resolver(String suffix, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(LetterLayout.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.getResolvablePatternSpec().addPattern("*" + suffix);
        return resolver;
    }
}
