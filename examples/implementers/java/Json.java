import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little JSON that the protocol and the lengths of texts need; a JDK has none. */
final class Json {
    // Possessive, so that a string of megabytes is taken without going back and without a deep stack.
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*+(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([\\[\\]{}:,])|([^\\s\\[\\]{}:,\"]++))\\s*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
    private final Matcher tokens;

    private Json(String text) {
        tokens = TOKEN.matcher(text);
    }

    static Map<?, ?> object(String text) {
        return (Map<?, ?>) new Json(text).value();
    }

    private Object value() {
        if (!tokens.find()) throw new IllegalArgumentException("no JSON");
        if (tokens.group(1) != null) return unescaped(tokens.group(1));
        if (tokens.group(3) != null) {
            String word = tokens.group(3);
            if (word.equals("null")) return null;
            return word.matches("true|false") ? (Object) word.equals("true") : Long.valueOf(word);
        }
        if (tokens.group(2).equals("[")) {
            var list = new ArrayList<Object>();
            for (Object each = value(); each != this; each = value()) list.add(each);
            return list;
        }
        if (tokens.group(2).equals("{")) {
            var map = new LinkedHashMap<Object, Object>();
            for (Object each = value(); each != this; each = value()) map.put(each, value());
            return map;
        }
        // It was written by the runner or by this project: what stands between values is not looked at closely.
        return ":,".contains(tokens.group(2)) ? value() : this;
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) return text;
        return ESCAPE.matcher(text).replaceAll(found -> {
            if (found.group(1) != null) {
                return Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)));
            }
            String sign = found.group(2);
            int at = "bfnrt".indexOf(sign);
            return Matcher.quoteReplacement(at < 0 ? sign : "\b\f\n\r\t".substring(at, at + 1));
        });
    }

    static String write(Object value) {
        if (value instanceof Map<?, ?> map) {
            var members = new ArrayList<String>();
            map.forEach((name, member) -> members.add(write(name) + ":" + write(member)));
            return "{" + String.join(",", members) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
        }
        if (!(value instanceof String text)) return String.valueOf(value);
        var out = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            boolean escaped = each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each);
            out.append(escaped ? String.format("\\u%04x", (int) each) : each);
        }
        return out.append('"').toString();
    }
}
