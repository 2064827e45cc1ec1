package org.chuhai.logistics.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.chuhai.logistics.declaration.SilkExport;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Mistake;
import org.chuhai.testing.hardship.Refused;
import org.chuhai.testing.hardship.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of declarations, messages and customs accounts wrongly in one place each. */
@QuarkusTest
class BadDeclarationTest {

    private static @Nullable World known;
    private static String draft = "";

    private final Refused refused = new Refused(BadDeclarationTest::known);

    private static synchronized World known() {
        if (known == null) {
            World fresh = World.fresh();
            draft = "/v1/declarations/" + Declaring.drafted(fresh);
            known = fresh;
        }
        return known;
    }

    /** The commands that have a body, with one that is right. */
    enum Command {
        DRAFTING,
        SUPPLEMENT,
        AMENDMENT,
        CANCELLATION,
        SENDING,
        ACCOUNT;

        Ask ask(World world) {
            return switch (this) {
                case DRAFTING -> world.post("/v1/declarations");
                case SUPPLEMENT -> world.ask("PUT", draft + "/supplements").with("If-Match", "*");
                case AMENDMENT -> world.post(draft + "/amendments").with("If-Match", "*");
                case CANCELLATION -> world.post(draft + "/cancellation").with("If-Match", "*");
                case SENDING -> world.post("/v1/customs-transmissions");
                case ACCOUNT ->
                    world.ask("PUT", "/v1/customs-accounts/" + world.shop()).with("If-Match", "*");
            };
        }

        String body(SilkExport export) {
            return switch (this) {
                case DRAFTING -> export.drafting("SL-D-9", SilkExport.SUPPLEMENTS);
                case SUPPLEMENT -> "{\"supplements\":" + SilkExport.SUPPLEMENTS + "}";
                case AMENDMENT -> "{\"reason\":\"late\",\"declaration\":" + export.content() + "}";
                case CANCELLATION -> "{\"reason\":\"late\"}";
                case SENDING -> export.sending("ORDER", export.order());
                case ACCOUNT -> Declaring.ACCOUNT;
            };
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1_000, textBlock = """
            # command    | place                       | value                  | status | rule
            DRAFTING     | /shopId                     | null                   | 422    | REQUIRED
            DRAFTING     | /shopId                     | "shop"                 | 400    | WRONG_TYPE
            DRAFTING     | /number                     | null                   | 422    | REQUIRED
            DRAFTING     | /number                     | "@31@"                 | 422    | PATTERN
            DRAFTING     | /number                     | "a\\u0000b"            | 400    | WRONG_TYPE
            DRAFTING     | /orderNo                    | "NOBODY"               | 422    | UNKNOWN
            DRAFTING     | /waybillNo                  | "NOBODY"               | 422    | UNKNOWN
            DRAFTING     | /waybillNo                  | "@38@"                 | 422    | SIZE
            DRAFTING     | /supplements                | []                     | 400    | *
            DRAFTING     | /supplements/exportDate     | "2026-13-01"           | 422    | NOT_A_DATE
            DRAFTING     | /supplements/packages       | "3"                    | *      | *
            DRAFTING     | /supplements/unknown        | 1                      | *      | *
            DRAFTING     | /state                      | "CLOSED"               | 400    | UNKNOWN_MEMBER
            SUPPLEMENT   | /supplements                | null                   | 422    | REQUIRED
            SUPPLEMENT   | /supplements                | 1                      | 400    | *
            SUPPLEMENT   | /supplements/exportDate     | "2026-02-30"           | 422    | NOT_A_DATE
            AMENDMENT    | /reason                     | " "                    | 422    | PATTERN
            AMENDMENT    | /reason                     | "@501@"                | 422    | SIZE
            AMENDMENT    | /declaration                | null                   | 422    | REQUIRED
            AMENDMENT    | /declaration                | "all"                  | 400    | *
            CANCELLATION | /reason                     | null                   | 422    | REQUIRED
            CANCELLATION | /reason                     | 1                      | 400    | WRONG_TYPE
            SENDING      | /kind                       | "DECLARATION"          | 422    | NOT_AN_ALLOWED_VALUE
            SENDING      | /kind                       | "LETTER"               | 400    | *
            SENDING      | /number                     | "NOBODY"               | 422    | UNKNOWN
            SENDING      | /number                     | ""                     | 422    | *
            ACCOUNT      | /code                       | "91"                   | 422    | PATTERN
            ACCOUNT      | /name                       | " "                    | 422    | PATTERN
            ACCOUNT      | /dxpId                      | "DXP ENT"              | 422    | PATTERN
            ACCOUNT      | /channel                    | "PIGEON"               | 400    | *
            ACCOUNT      | /channel                    | null                   | 422    | REQUIRED
            ACCOUNT      | /agent                      | "B"                    | 400    | WRONG_TYPE
            """)
    void aMistakeIsNamedWhereItStands(Command command, String place, String value, String status, String rule)
            throws Exception {
        int expected = status.equals("*") ? 422 : Integer.parseInt(status);

        refused.when(
                world -> command.ask(world).json(Mistake.in(command.body(Declaring.silk(world)), place, value)),
                expected,
                rule.equals("*") ? "*" : place,
                rule);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/declarations?state=LOST, state",
        "/v1/declarations?shopId=x, shopId",
        "/v1/customs-transmissions?documentId=x, documentId",
        "/v1/customs-receipts?transmissionId=x, transmissionId",
        "/v1/customs-accounts?limit=0, limit",
    })
    void aParameterThatCannotBeIsNamed(String path, String parameter) throws Exception {
        refused.when(world -> world.get(path), 400, parameter, "*");
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "receipt, 400", "<a/>, 400", "<!DOCTYPE a><a/>, 400"})
    void whatIsNoReceiptIsRefused(String message, int status) throws Exception {
        refused.when(
                world -> world.ask("POST", "/v1/customs-receipts?shopId=" + world.shop())
                        .with("Content-Type", "application/xml")
                        .bytes(message.getBytes(StandardCharsets.UTF_8)),
                status,
                "*",
                "*");
    }

    @Test
    void anAccountOfNobodysShopIsNotThere() throws Exception {
        refused.when(world -> world.get("/v1/customs-accounts/" + UUID.randomUUID()), 404, "*", "*");
    }
}
