import java.util.LinkedHashMap;
import java.util.Map;

/** What an answer says of a file that is not accepted: the outcome, the stage, and words for people. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Map<String, Object> answer = new LinkedHashMap<>();

    Refused(String outcome, String stage, String detail) {
        answer.put("outcome", outcome);
        if (stage != null) answer.put("stage", stage);
        answer.put("detail", detail);
    }

    static void unless(boolean holds, String stage, String detail) {
        if (!holds) throw new Refused("refused", stage, detail);
    }
}
