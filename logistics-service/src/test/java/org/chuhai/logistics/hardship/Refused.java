package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a bad request in both languages, and looks that it is refused rightly and stores nothing. */
final class Refused {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final String ANY = "*";

    /** One for all that is tried: nothing of it changes anything. */
    private static @Nullable World known;

    /**
     * The English answer.
     *
     * @param place pointer or name of a parameter of one of the errors; * for any or none
     * @param rule its code; * for any
     */
    Answer when(Function<World, Ask> request, int status, String place, String rule) throws SQLException {
        Ask ask = request.apply(world());
        var before = Footprint.of(world().tenant());

        Answer chinese = Http.send(ask.with("Accept-Language", "zh-CN"));
        Answer english = Http.send(ask.with("Accept-Language", "en"));

        check(chinese, status, place, rule);
        check(english, status, place, rule);
        assertThat(CHINESE.matcher(chinese.json().path("title").asText()).find())
                .as(chinese.toString())
                .isTrue();
        assertThat(CHINESE.matcher(english.text()).find())
                .as(english.toString())
                .isFalse();
        assertThat(chinese.header("Content-Language")).isEqualTo("zh");
        assertThat(Footprint.of(world().tenant())).isEqualTo(before);
        return english;
    }

    /** Sends headers that a proper client refuses to send. */
    Answer onTheWire(Function<World, Ask> request, int status) throws SQLException, IOException {
        Ask ask = request.apply(world());
        var before = Footprint.of(world().tenant());

        Answer answer = Wire.exchange(ask);

        check(answer, status, ANY, ANY);
        assertThat(Footprint.of(world().tenant())).isEqualTo(before);
        return answer;
    }

    private static void check(Answer answer, int status, String place, String rule) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> errors = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            String where = error.has("pointer")
                    ? error.path("pointer").asText()
                    : error.path("parameter").asText();
            errors.add((place.equals(ANY) ? ANY : where) + " "
                    + (rule.equals(ANY) ? ANY : error.path("code").asText()));
        }
        if (!place.equals(ANY) || !rule.equals(ANY)) {
            assertThat(errors).as(answer.toString()).contains(place + " " + rule);
        }
    }

    /** A tenant with the three documents of an export. */
    static synchronized World world() {
        if (known == null) {
            known = World.fresh();
            Paper.walnut().fileAll(known);
        }
        return known;
    }
}
