package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chuhai.testing.rows.Footprint;

/** Sends a bad request in both languages, and looks that it is refused rightly and stores nothing. */
public final class Refused {

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final String ANY = "*";

    private final Supplier<World> world;

    /** @param world one for all that is tried: nothing of it changes anything */
    public Refused(Supplier<World> world) {
        this.world = world;
    }

    /**
     * The English answer.
     *
     * @param place pointer or name of a parameter of one of the errors; * for any or none
     * @param rule its code; * for any
     */
    public Answer when(Function<World, Ask> request, int status, String place, String rule) throws SQLException {
        World known = world.get();
        Ask ask = request.apply(known);
        var before = Footprint.of(known.tenant());

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
        assertThat(Footprint.of(known.tenant())).isEqualTo(before);
        return english;
    }

    /** Sends headers that a proper client refuses to send. */
    public Answer onTheWire(Function<World, Ask> request, int status) throws SQLException, IOException {
        World known = world.get();
        Ask ask = request.apply(known);
        var before = Footprint.of(known.tenant());

        Answer answer = Wire.exchange(ask);

        check(answer, status, ANY, ANY);
        assertThat(Footprint.of(known.tenant())).isEqualTo(before);
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
}
