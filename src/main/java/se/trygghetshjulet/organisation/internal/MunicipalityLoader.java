package se.trygghetshjulet.organisation.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.DefaultResourceLoader;
import se.trygghetshjulet.organisation.InvalidMunicipalityException;
import se.trygghetshjulet.organisation.MunicipalityFile;

/** Finds a municipality's file, reads it and refuses it when it has faults. */
public final class MunicipalityLoader {

    private MunicipalityLoader() {}

    /** See {@link MunicipalityFile#load}. */
    public static MunicipalityFile load(String location) {
        boolean isName = !location.contains(":");
        String file = isName ? "municipality/" + location + ".yaml" : location;
        Problems problems = new Problems(file);
        return Section.parse(text(isName ? "classpath:" + file : file, file), problems)
                .map(root -> new MunicipalityFileReader(root, problems).read())
                .orElseThrow(() -> new InvalidMunicipalityException(problems.sentences()));
    }

    private static String text(String resource, String file) {
        try (InputStream stream =
                new DefaultResourceLoader().getResource(resource).getInputStream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw invalid("Kommunfilen " + file + " är inte sparad som UTF-8.", notUtf8);
        } catch (FileNotFoundException missing) {
            throw invalid("Kommunfilen " + file + " finns inte; kontrollera trygghetshjulet.municipality.", missing);
        } catch (IOException unreadable) {
            throw invalid("Kommunfilen " + file + " går inte att läsa.", unreadable);
        }
    }

    private static InvalidMunicipalityException invalid(String sentence, Exception cause) {
        InvalidMunicipalityException invalid = new InvalidMunicipalityException(List.of(sentence));
        invalid.initCause(cause);
        return invalid;
    }
}
