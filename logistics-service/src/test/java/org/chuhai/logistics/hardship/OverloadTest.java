package org.chuhai.logistics.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.platform.load.LoadSettings;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Metrics;
import org.chuhai.testing.hardship.Wire;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More requests than the service takes on, and callers who do not wait for their answers. */
@QuarkusTest
class OverloadTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 16;

    private final LoadSettings settings;
    private final World world = World.fresh();

    OverloadTest(LoadSettings settings) {
        this.settings = settings;
    }

    @BeforeEach
    void theShopHasADocument() {
        Http.done(Paper.walnut().ask(world, "orders"));
    }

    @Test
    void whatIsTooMuchIsRefusedSoonAndNothingIsLost() throws Exception {
        int many = settings.concurrent() + settings.waiting() + 100;

        try (Blockade blockade = Blockade.ofParties()) {
            var answers = blockade.behind(many, this::reading);
            await().atMost(SOON).until(() -> blockade.waiting() == CONNECTIONS);
            await().atMost(SOON).until(() -> Metrics.inside() == CONNECTIONS);
            blockade.lift();

            var byStatus = answers.get().stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
            assertThat(byStatus).containsOnlyKeys(200, 503).containsEntry(200, (long) CONNECTIONS);
            assertThat(answers.get()).hasSize(many);
            assertThat(answers.get().stream().filter(answer -> answer.status() == 503))
                    .allMatch(answer -> answer.header("Retry-After").matches("[1-9][0-9]*"))
                    .allMatch(answer -> answer.code().equals("unavailable"));
        }
        nobodyIsLeftInside();
    }

    @Test
    void aShopWhoseDocumentsAreBusyRefusesSoonInsteadOfHoldingConnections() throws Exception {
        try (Connection busy = RawSql.asApp().connect();
                PreparedStatement lock = busy.prepareStatement(
                        "select pg_advisory_lock(hashtextextended('documents of ' || ? || ' ' || ?, 0)) is null")) {
            lock.setString(1, world.tenant());
            lock.setString(2, world.shop().toString());
            lock.execute();

            Answer answer = Http.send(filing());

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
        assertThat(Http.done(filing()).isGood()).isTrue();
    }

    @Test
    void whoHangsUpInsideLeavesItsPlace() throws Exception {
        try (Blockade blockade = Blockade.ofParties()) {
            List<Wire> callers = callers(CONNECTIONS);
            await().atMost(SOON).until(() -> blockade.waiting() == CONNECTIONS);

            hangUp(callers);

            blockade.lift();
        }
        nobodyIsLeftInside();
    }

    @Test
    void whoHangsUpInTheLineLeavesItsPlace() throws Exception {
        try (Blockade blockade = Blockade.ofParties()) {
            List<Wire> inside = callers(settings.concurrent());
            await().atMost(SOON).until(() -> Metrics.inside() == settings.concurrent());

            hangUp(callers(100));

            blockade.lift();
            for (Wire caller : inside) {
                assertThat(caller.answer().status()).isIn(200, 503);
            }
        }
        nobodyIsLeftInside();
    }

    @Test
    void whoHangsUpInTheMiddleOfItsBodyLeavesItsPlace() throws Exception {
        List<Wire> callers = new ArrayList<>();
        for (int i = 0; i < settings.concurrent(); i++) {
            callers.add(Wire.open().write(filing().with("Content-Length", "1000000")));
        }
        await().atMost(SOON).until(() -> Metrics.inside() > 0);

        hangUp(callers);

        nobodyIsLeftInside();
    }

    private Ask filing() {
        return Paper.walnut().ask(world, "orders");
    }

    private Ask reading() {
        return world.get("/v1/parties");
    }

    private List<Wire> callers(int count) throws IOException {
        List<Wire> callers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            callers.add(Wire.open().write(reading()));
        }
        return callers;
    }

    private static void hangUp(List<Wire> callers) throws IOException {
        for (Wire caller : callers) {
            caller.close();
        }
    }

    private void nobodyIsLeftInside() {
        await().atMost(SOON).untilAsserted(() -> assertThat(Metrics.inside()).isZero());
        assertThat(Http.together(CONNECTIONS, () -> Http.send(world.get("/v1/parties"))))
                .allMatch(Answer::isGood);
    }
}
