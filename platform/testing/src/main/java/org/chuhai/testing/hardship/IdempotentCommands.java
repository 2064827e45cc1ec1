package org.chuhai.testing.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chuhai.testing.contract.Contract;
import org.chuhai.testing.contract.Operation;
import org.chuhai.testing.rows.Footprint;
import org.chuhai.testing.server.SuiteServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a contract promises about Idempotency-Key, for every operation that takes one. */
public abstract class IdempotentCommands {

    private final Map<String, Function<World, Keyed>> commands;

    protected IdempotentCommands(GoodRequests requests) {
        this.commands = new TreeMap<>(requests.keyed());
    }

    /** A command that needs nothing before it, and may have its effect once in a tenant. */
    protected abstract Ask simplest(World world);

    /** The same with another content, which may have its effect beside it. */
    protected abstract Ask another(World world);

    /** What {@link #simplest} answers when somebody else did the same before; the code of its problem. */
    protected abstract String taken();

    /** What every command is tried with. */
    private interface Trial {

        void of(Function<World, Keyed> preparation) throws Exception;
    }

    @Test
    void everyOperationWithAKeyIsTried() {
        List<String> documented = Contract.committed().operations().stream()
                .filter(operation -> operation.parametersIn("header").stream()
                        .anyMatch(parameter -> parameter.name().equals("Idempotency-Key")))
                .map(Operation::id)
                .toList();

        assertThat(commands.keySet()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @TestFactory
    Stream<DynamicTest> theSameKeyTwiceHasOneEffectAndOneAnswer() {
        return each(preparation -> {
            World world = World.fresh();
            Ask ask = preparation.apply(world).good().key("twice");
            var before = Footprint.of(world.tenant());

            Answer first = Http.done(ask);

            var after = Footprint.of(world.tenant());
            Answer second = Http.done(ask);
            assertThat(after).isNotEqualTo(before);
            assertThat(first.isReplayed()).isFalse();
            assertThat(second.isReplayed()).isTrue();
            assertThat(second.said()).isEqualTo(first.said());
            assertThat(Footprint.of(world.tenant())).isEqualTo(after);
        });
    }

    @TestFactory
    Stream<DynamicTest> twentyAtOnceHaveOneEffectAndOneAnswer() {
        return oneByOne(preparation -> {
            World single = World.fresh();
            Http.done(preparation.apply(single).good().key("crowd"));
            World world = World.fresh();
            Ask ask = preparation.apply(world).good().key("crowd");

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
        });
    }

    @TestFactory
    Stream<DynamicTest> aKeyIsNotTakenForAnotherRequest() {
        return each(preparation -> {
            World world = World.fresh();
            Keyed command = preparation.apply(world);
            Http.done(command.good().key("mine"));
            var after = Footprint.of(world.tenant());

            Answer answer = Http.send(command.other().key("mine"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("idempotency-key-reused");
            assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
            assertThat(Footprint.of(world.tenant())).isEqualTo(after);
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameKeyOfAnotherActorTenantOrOperationIsAnother() {
        return each(preparation -> {
            World world = World.fresh();
            Http.done(preparation.apply(World.fresh()).good().key("common"));
            Http.done(another(world.as("somebody else")).key("common"));
            Ask ask = preparation.apply(world).good().key("common");

            Answer own = Http.done(ask);
            Answer anothers = Http.send(ask.with(
                    "Authorization", world.as("a third").get("/").headers().getOrDefault("Authorization", "")));

            assertThat(own.isReplayed()).isFalse();
            assertThat(anothers.isReplayed()).isFalse();
            assertThat(anothers.code()).isNotEqualTo("idempotency-key-reused");
        });
    }

    @Test
    void theSameKeyOfTheSameSubjectOfAnotherIssuerIsAnother() {
        String key = UUID.randomUUID().toString();
        UUID shop = UUID.randomUUID();
        World local = World.by(SuiteServers.issuer(), SuiteServers.PARTNER_TENANT, shop, "the same");
        World partner = World.by(SuiteServers.partnerIssuer(), SuiteServers.PARTNER_TENANT, shop, "the same");
        Http.done(simplest(local).key(key));

        Answer own = Http.done(simplest(local).key(key));
        Answer anothers = Http.send(simplest(partner).key(key));

        assertThat(own.isReplayed()).isTrue();
        assertThat(anothers.code()).isEqualTo(taken());
    }

    @TestFactory
    Stream<DynamicTest> aRefusedRequestStoresNothingAndLeavesItsKeyFree() {
        return each(preparation -> {
            World world = World.fresh();
            Keyed command = preparation.apply(world);
            var before = Footprint.of(world.tenant());

            Answer refused = Http.send(command.refused().key("second-try"));

            assertThat(refused.status()).isIn(412, 422);
            assertThat(Footprint.of(world.tenant())).isEqualTo(before);
            assertThat(Http.done(command.good().key("second-try")).isReplayed()).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> theKeyIsLookedAtBeforeTheVersion() {
        return each(preparation -> {
            Ask ask = preparation.apply(World.fresh()).good().key("versioned");
            Answer first = Http.done(ask);

            Answer stale = Http.send(ask.key("a-new-intention"));
            Answer replayed = Http.send(ask);

            assertThat(stale.isReplayed()).isFalse();
            if (ask.headers().containsKey("If-Match")) {
                assertThat(stale.status()).isIn(409, 412);
            }
            assertThat(replayed.isReplayed()).isTrue();
            assertThat(replayed.said()).isEqualTo(first.said());
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutAKeyNothingIsDone() {
        return each(preparation -> {
            World world = World.fresh();
            Ask ask = preparation.apply(world).good().without("Idempotency-Key");
            var before = Footprint.of(world.tenant());

            Answer answer = Http.send(ask);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("idempotency-key-missing");
            assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("Idempotency-Key");
            assertThat(Footprint.of(world.tenant())).isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> anOddKeyIsRefused() {
        return Stream.of("", " ", "two words", "é", "\u0001", "tab\tinside", "\u007f")
                .map(key -> dynamicTest("'" + key + "'", () -> isRefused(key)));
    }

    @Test
    void aKeyHasAtMost255Characters() throws SQLException {
        World world = World.fresh();

        Answer tooLong = Http.send(simplest(world).key("k".repeat(256)));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.json().at("/errors/0/code").asText()).isEqualTo("PATTERN");
        assertThat(Footprint.of(world.tenant()).values()).containsOnly(0L);
        Http.done(simplest(world).key("k".repeat(255)));
    }

    private void isRefused(String key) throws IOException, SQLException {
        World world = World.fresh();

        Answer answer = Wire.exchange(simplest(world).key(key));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Footprint.of(world.tenant()).values()).containsOnly(0L);
    }

    /** Side by side: each has a tenant of its own. */
    private Stream<DynamicTest> each(Trial trial) {
        SideBySide all = new SideBySide();
        commands.forEach((operation, preparation) ->
                all.row(List.of(new SideBySide.Case(operation, () -> trial.of(preparation)))));
        return all.tests();
    }

    /** For crowds, who would stand in each other's way. */
    private Stream<DynamicTest> oneByOne(Trial trial) {
        return commands.entrySet().stream()
                .map(command -> dynamicTest(command.getKey(), () -> trial.of(command.getValue())));
    }

    private static boolean isInProgress(Answer answer) {
        return answer.status() == 409 && answer.code().equals("in-progress");
    }

    private static Answer retried(Ask ask) {
        return await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(10))
                .until(() -> Http.send(ask), Answer::isGood);
    }
}
