package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.platform.language.Text;

/** What every act needs: the suite it plays in, somebody to speak for each role, and who tells it. */
record Scene(Suite suite, StopRequest stop, Teller teller, Path samples, HttpClient client) {

    /** What comes by Kafka comes within a tenth of a second; a busy machine may take longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration GLANCE = Duration.ofMillis(10);

    /** What is looked for in a service that hears of it by Kafka. */
    interface Expectation {
        boolean holds() throws CannotRun;
    }

    /** Looks until it holds; answers after how many milliseconds that was. */
    long await(Expectation expectation) throws CannotRun {
        long begun = System.nanoTime();
        while (!expectation.holds()) {
            if (stop.awaitRaised(GLANCE)) {
                throw new CannotRun("已取消", "cancelled");
            }
            teller.expect(
                    System.nanoTime() - begun < PATIENCE.toNanos(),
                    "30 秒内没有收到另一服务的消息",
                    "nothing came from the other service within 30 seconds");
        }
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    /** Somebody of the demonstration's tenant, speaking to logistics. */
    Caller caller(String role) throws CannotRun {
        return caller(Demonstration.TENANT, role);
    }

    Caller caller(String tenant, String role) throws CannotRun {
        return new Caller(
                client,
                suite.urls().api(SuiteService.LOGISTICS),
                suite.token(Demonstration.identity(tenant, role, List.of())),
                teller.language());
    }

    /** The same person, speaking to the order service. */
    Caller atOrders(Caller somebody) {
        return somebody.to(suite.urls().api(SuiteService.ORDER));
    }

    URI api(SuiteService service) {
        return suite.urls().api(service);
    }

    /** A text of a service in both languages. */
    static Text words(JsonNode text) {
        return new Text(text.path("zh").asText(), text.path("en").asText());
    }

    /** A text of a service in the one language that it was asked for. */
    static Text one(JsonNode text) {
        return new Text(text.asText(), text.asText());
    }

    /** Why something was refused. */
    static Text problem(Answer refused) {
        return one(refused.body().path("detail"));
    }

    void chapter(String zh, String en) throws CannotRun {
        if (stop.isRaised()) {
            throw new CannotRun("已取消", "cancelled");
        }
        teller.chapter(zh, en);
    }

    /** The one case, as the operator sees it. */
    WalnutCase walnuts() throws CannotRun {
        return new WalnutCase(caller(Demonstration.OPERATOR), teller);
    }

    /** Where a document stands in logistics. */
    static String document(String kind, String number) {
        return "/v1/documents/" + kind + "/" + Caller.encoded(number) + "?shopId=" + Demonstration.SHOP;
    }

    /** A document of the story's sample files. */
    Path sample(String name) {
        return samples.resolve("faulty/story").resolve(name);
    }
}
