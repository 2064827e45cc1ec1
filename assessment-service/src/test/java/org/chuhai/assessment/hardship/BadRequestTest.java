package org.chuhai.assessment.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong around their bodies: addresses, parameters, versions, types. */
@QuarkusTest
class BadRequestTest {

    private static @Nullable Known known;

    private final Refused refused = new Refused(() -> known().world());

    /** One tenant for all that is tried, with a learner in version 0. */
    private record Known(World world, String learner) {}

    private static synchronized Known known() {
        if (known == null) {
            World world = World.fresh();
            known = new Known(world, Course.enrolled(world, Course.ownEnrolment("known")));
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # query                                        | status | parameter | rule
            /v1/learners?limit=0                           | 400    | limit     | OUT_OF_RANGE
            /v1/learners?after=x                           | 422    | after     | UNKNOWN
            /v1/learners?state=GONE                        | 400    | state     | NOT_AN_ALLOWED_VALUE
            /v1/learners?state=                            | 400    | state     | EMPTY
            /v1/learners?subject=a                         | 400    | subject   | UNKNOWN
            /v1/facts?learnerId=1                          | 400    | learnerId | NOT_A_UUID
            /v1/facts?learnerId=00000000-0000-0000-0000-000000000001 | 422 | learnerId | UNKNOWN
            /v1/facts?type=A                               | 400    | type      | PATTERN
            /v1/facts?after=WyIwIiwiMSJd                   | 422    | after     | UNKNOWN
            /v1/frameworks?limit=201                       | 400    | limit     | OUT_OF_RANGE
            /v1/frameworks?after=x                         | 422    | after     | UNKNOWN
            /v1/frameworks/export-9710?versoin=1           | 400    | versoin   | UNKNOWN
            LEARNER/progress                               | 400    | framework | REQUIRED
            LEARNER/progress?framework=                    | 400    | framework | EMPTY
            LEARNER/progress?framework=nothing             | 400    | framework | NOT_AN_ALLOWED_VALUE
            LEARNER/evidence?limit=0                       | 400    | limit     | OUT_OF_RANGE
            LEARNER/evidence?after=x                       | 422    | after     | UNKNOWN
            /ims/case/v1p1/CFDocuments?limit=0             | 400    | limit     | OUT_OF_RANGE
            /ims/case/v1p1/CFDocuments?offset=-1           | 400    | offset    | OUT_OF_RANGE
            /ims/case/v1p1/CFDocuments?filter=a            | 400    | filter    | UNKNOWN
            """)
    void aBadParameterIsNamed(String path, int status, String parameter, String rule) throws Exception {
        refused.when(world -> world.get(path.replace("LEARNER", known().learner())), status, parameter, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                                | status | code
            GET      | /v1/nothing                                         | 404    | not-found
            GET      | /v1/learners/1                                      | 404    | not-found
            GET      | /v1/learners/00000000-0000-0000-0000-000000000001   | 404    | not-found
            GET      | /v1/learners/00000000-0000-0000-0000-000000000001/progress?framework=export-9710 | 404 | not-found
            GET      | /v1/learners/00000000-0000-0000-0000-000000000001/evidence | 404 | not-found
            GET      | /v1/facts/00000000-0000-0000-0000-000000000001      | 404    | not-found
            GET      | /v1/frameworks/nothing                              | 404    | not-found
            GET      | /v1/frameworks/export-9710?version=1999             | 404    | not-found
            GET      | /v1/frameworks/export-9710/requirements/X-9.9.9     | 404    | not-found
            GET      | /v1/frameworks/nothing/requirements/X-1.1.1         | 404    | not-found
            GET      | /ims/case/v1p1/CFItems/00000000-0000-0000-0000-000000000001 | 404 | not-found
            GET      | /ims/case/v1p1/CFPackages/x                         | 404    | not-found
            GET      | /v1/learners/%00                                    | 400    | malformed-request
            DELETE   | /v1/learners                                        | 405    | method-not-allowed
            POST     | /v1/facts                                           | 405    | method-not-allowed
            """)
    void whatIsNotThereIsSaidWithAProblem(String method, String path, int status, String code) throws Exception {
        Answer answer = refused.when(world -> world.ask(method, path), status, "*", "*");

        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # If-Match              | status | code
            ''                      | 428    | precondition-required
            0                       | 412    | changed-meanwhile
            W/"0"                   | 412    | changed-meanwhile
            "1"                     | 412    | changed-meanwhile
            é                       | 412    | changed-meanwhile
            """)
    void garbageIsNoVersion(String ifMatch, int status, String code) throws Exception {
        for (String method : new String[] {"PUT", "POST"}) {
            Answer answer = refused.onTheWire(world -> versioned(world, method).with("If-Match", ifMatch), status);

            assertThat(answer.code()).as(method).isEqualTo(code);
        }
    }

    private static Ask versioned(World world, String method) {
        String path = known().learner();
        return method.equals("PUT") ? Course.put(world, path, 0, Course.change("x")) : Course.departure(world, path, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void onlyJsonIsTaken(String type) throws Exception {
        for (String method : new String[] {"PUT", "POST"}) {
            Answer answer = refused.when(world -> versioned(world, method).with("Content-Type", type), 415, "*", "*");

            assertThat(answer.code()).isEqualTo("unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/xml"})
    void onlyJsonIsGiven(String type) throws Exception {
        for (String path : new String[] {known().learner(), "/v1/facts", "/ims/case/v1p1/CFDocuments"}) {
            refused.when(world -> world.get(path).with("Accept", type), 406, "*", "*");
        }
    }

    @Test
    void anIdentifierIsReadInAnyCaseAndWrittenInOne() {
        String id = known().learner().replaceFirst(".*/", "");

        Answer read = Http.done(known().world().get("/v1/learners/" + id.toUpperCase(Locale.ROOT)));

        assertThat(read.json().path("id").asText()).isEqualTo(id);
    }
}
