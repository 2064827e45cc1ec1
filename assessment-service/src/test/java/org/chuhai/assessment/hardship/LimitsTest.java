package org.chuhai.assessment.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands just inside a limit is taken and kept as it was sent; what stands outside is refused and named. */
@QuarkusTest
class LimitsTest {

    private static final World WORLD = World.fresh();

    private final Refused refused = new Refused(() -> WORLD);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /alias   | "@60@"
            /alias   | "核"
            /issuer  | "@500@"
            /issuer  | null
            /subject | "@255@"
            /shops   | null
            /shops   | []
            """)
    void whatStandsAtTheLimitIsTaken(String place, String value) {
        String content = Mistake.in(Course.enrolment("limit-" + UUID.randomUUID()), place, value);

        Answer answer = Http.send(Course.enrol(WORLD, content));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void fiftyShopsAreKept() {
        String shops =
                Stream.generate(() -> "\"" + UUID.randomUUID() + "\"").limit(50).collect(Collectors.joining(","));
        String content = Mistake.in(Course.enrolment("fifty"), "/shops", "[" + shops + "]");

        JsonNode kept = Http.done(WORLD.get(Course.enrolled(WORLD, content))).json();

        assertThat(kept.path("shops").toString()).isEqualTo("[" + shops + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 3_000, textBlock = """
            /alias   | "@61@"                       | 422 | /alias    | SIZE
            /alias   | ""                           | 422 | /alias    | PATTERN
            /alias   | " a"                         | 422 | /alias    | PATTERN
            /alias   | "a\\u0000b"                  | 400 | /alias    | *
            /alias   | null                         | 422 | /alias    | REQUIRED
            /alias   | 7                            | 400 | /alias    | *
            /issuer  | "@501@"                      | 422 | /issuer   | SIZE
            /issuer  | ""                           | 422 | /issuer   | PATTERN
            /subject | "@256@"                      | 422 | /subject  | SIZE
            /subject | null                         | 422 | /subject  | REQUIRED
            /subject | "a\\nb"                      | 422 | /subject  | PATTERN
            /shops   | [null]                       | 422 | /shops/0  | REQUIRED
            /shops   | ["x"]                        | 400 | /shops/0  | *
            /shops   | "x"                          | 400 | /shops    | *
            /shops   | ["018f0000-0000-7000-8000-000000000001","018f0000-0000-7000-8000-000000000001"] | 422 | /shops/1 | DUPLICATE
            """)
    void whatStandsOutsideIsNamed(String place, String value, int status, String where, String rule) throws Exception {
        String content = Mistake.in(Course.enrolment("outside"), place, value);

        refused.when(world -> Course.enrol(world, content), status, where, rule);
    }

    @Test
    void whatNobodyKnowsIsRefused() throws Exception {
        String content = Course.enrolment("more").replace("{\"alias\"", "{\"realName\":\"somebody\",\"alias\"");

        refused.when(world -> Course.enrol(world, content), 400, "/realName", "*");
    }
}
