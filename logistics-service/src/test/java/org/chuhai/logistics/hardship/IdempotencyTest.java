package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuhai.embedded.issuer.TokenSigner;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.server.SuiteServers;
import org.chuhai.testing.server.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract promises about Idempotency-Key, for every operation that takes one. */
@QuarkusTest
class IdempotencyTest {

    private static final String WALNUT =
            "{\"creditCode\":\"91000000MA0WANUT1J\",\"customsCode\":null,\"name\":{\"zh\":\"核桃\",\"en\":null}}";

    private final World world = World.fresh();

    static Set<String> operations() {
        return KeyedCommands.operations();
    }

    @Test
    void everyOperationWithAKeyIsTried() {
        List<String> documented = Http.CONTRACT.operations().stream()
                .filter(operation -> operation.parametersIn("header").stream()
                        .anyMatch(parameter -> parameter.name().equals("Idempotency-Key")))
                .map(Operation::id)
                .toList();

        assertThat(operations()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameKeyTwiceHasOneEffectAndOneAnswer(String operation) throws SQLException {
        Ask ask = KeyedCommands.ready(operation, world).good().key("twice");
        var before = Footprint.of(world.tenant());

        Answer first = Http.done(ask);

        var after = Footprint.of(world.tenant());
        Answer second = Http.done(ask);
        assertThat(after).isNotEqualTo(before);
        assertThat(first.isReplayed()).isFalse();
        assertThat(second.isReplayed()).isTrue();
        assertThat(second.said()).isEqualTo(first.said());
        assertThat(Footprint.of(world.tenant())).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void twentyAtOnceHaveOneEffectAndOneAnswer(String operation) throws SQLException {
        World single = World.fresh();
        Http.done(KeyedCommands.ready(operation, single).good().key("crowd"));
        Ask ask = KeyedCommands.ready(operation, world).good().key("crowd");

        List<Answer> answers = Http.together(20, () -> Http.send(ask));

        assertThat(answers).allMatch(answer -> answer.isGood() || isInProgress(answer));
        assertThat(answers.stream().filter(Answer::isGood).filter(answer -> !answer.isReplayed()))
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.isGood() ? answer : retried(ask))
                        .map(Answer::said)
                        .distinct())
                .hasSize(1);
        assertThat(Footprint.of(world.tenant())).isEqualTo(Footprint.of(single.tenant()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aKeyIsNotTakenForAnotherRequest(String operation) throws SQLException {
        KeyedCommands.Keyed command = KeyedCommands.ready(operation, world);
        Http.done(command.good().key("mine"));
        var after = Footprint.of(world.tenant());

        Answer answer = Http.send(command.other().key("mine"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("idempotency-key-reused");
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
        assertThat(Footprint.of(world.tenant())).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameKeyOfAnotherActorTenantOrOperationIsAnother(String operation) {
        World elsewhere = World.fresh();
        Http.done(KeyedCommands.ready(operation, elsewhere).good().key("common"));
        Http.done(world.as("somebody else")
                .post("/v1/parties")
                .key("common")
                .json(WALNUT.replace("核桃", "别人").replace("91000000MA0WANUT1J", "91000000MA0TEXTL6J")));
        Ask ask = KeyedCommands.ready(operation, world).good().key("common");

        Answer own = Http.done(ask);
        Answer anothers = Http.send(
                ask.with("Authorization", world.as("a third").get("/").headers().getOrDefault("Authorization", "")));

        assertThat(own.isReplayed()).isFalse();
        assertThat(anothers.isReplayed()).isFalse();
        assertThat(anothers.code()).isNotEqualTo("idempotency-key-reused");
    }

    @Test
    void theSameKeyOfTheSameSubjectOfAnotherIssuerIsAnother() {
        String key = UUID.randomUUID().toString();
        World local = new World(SuiteServers.PARTNER_TENANT, UUID.randomUUID(), manager(SuiteServers.issuer()));
        World partner = new World(local.tenant(), local.shop(), manager(SuiteServers.partnerIssuer()));
        Http.done(Cargo.open(local, key).key(key));

        Answer own = Http.done(Cargo.open(local, key).key(key));
        Answer anothers = Http.send(Cargo.open(partner, key).key(key));

        assertThat(own.isReplayed()).isTrue();
        assertThat(anothers.code()).isEqualTo("shipment-reference-taken");
    }

    private static String manager(TokenSigner issuer) {
        return Token.of(SuiteServers.PARTNER_TENANT, issuer)
                .role("manager")
                .subject("the same")
                .signedBy(issuer);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aRefusedRequestStoresNothingAndLeavesItsKeyFree(String operation) throws SQLException {
        KeyedCommands.Keyed command = KeyedCommands.ready(operation, world);
        var before = Footprint.of(world.tenant());

        Answer refused = Http.send(command.refused().key("second-try"));

        assertThat(refused.status()).isIn(412, 422);
        assertThat(Footprint.of(world.tenant())).isEqualTo(before);
        assertThat(Http.done(command.good().key("second-try")).isReplayed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theKeyIsLookedAtBeforeTheVersion(String operation) {
        Ask ask = KeyedCommands.ready(operation, world).good().key("versioned");
        Answer first = Http.done(ask);

        Answer stale = Http.send(ask.key("a-new-intention"));
        Answer replayed = Http.send(ask);

        assertThat(stale.isReplayed()).isFalse();
        if (ask.headers().containsKey("If-Match")) {
            assertThat(stale.status()).isIn(409, 412);
        }
        assertThat(replayed.isReplayed()).isTrue();
        assertThat(replayed.said()).isEqualTo(first.said());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutAKeyNothingIsDone(String operation) throws SQLException {
        Ask ask = KeyedCommands.ready(operation, world).good().without("Idempotency-Key");
        var before = Footprint.of(world.tenant());

        Answer answer = Http.send(ask);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-missing");
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
        assertThat(Footprint.of(world.tenant())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "é", "\u0001", "tab\tinside", "\u007f"})
    void anOddKeyIsRefused(String key) throws IOException, SQLException {
        Answer answer = Wire.exchange(world.post("/v1/parties").key(key).json(WALNUT));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Footprint.of(world.tenant()).values()).containsOnly(0L);
    }

    @Test
    void aKeyHasAtMost255Characters() throws SQLException {
        Answer tooLong =
                Http.send(world.post("/v1/parties").key("k".repeat(256)).json(WALNUT));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().at("/errors/0/code").asText()).isEqualTo("PATTERN");
        assertThat(Footprint.of(world.tenant()).values()).containsOnly(0L);
        Http.done(world.post("/v1/parties").key("k".repeat(255)).json(WALNUT));
    }

    private static boolean isInProgress(Answer answer) {
        return answer.status() == 409 && answer.code().equals("in-progress");
    }

    private static Answer retried(Ask ask) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> Http.send(ask), Answer::isGood);
    }
}
