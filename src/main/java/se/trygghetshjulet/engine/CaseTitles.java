package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts cases of one kind into words. A bean of the module that keeps them. */
public interface CaseTitles {

    /**
     * What people call the cases, in Swedish, such as "Året 2027".
     *
     * @return by business key; those of other kinds are left out
     */
    Map<String, String> titles(Collection<String> businessKeys);

    /**
     * What those call the cases who have no part in them, such as operations: nothing that somebody has written.
     *
     * @return as {@link #titles}
     */
    default Map<String, String> plainTitles(Collection<String> businessKeys) {
        return titles(businessKeys);
    }

    /** Those of the keys that are {@code prefix} and a number, by that number. */
    static Map<Integer, String> numbered(Collection<String> businessKeys, String prefix) {
        Pattern ofTheKind = Pattern.compile(Pattern.quote(prefix) + "\\d{1,9}");
        return businessKeys.stream()
                .filter(key -> ofTheKind.matcher(key).matches())
                .distinct()
                .collect(Collectors.toMap(
                        key -> Integer.valueOf(key.substring(prefix.length())),
                        Function.identity(),
                        (one, same) -> one));
    }
}
