package org.chuhai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;

/**
 * The export of walnuts: a shop with its listings; three documents in the wrong order; corrections, a buyer who wants less, and
 * agreement again; customs, which sends the declaration back once; the way of the goods to Almaty; and what all that proves of
 * the learner who did it.
 */
final class Story {

    private final Suite suite;
    private final StopRequest stop;
    private final Teller teller;
    private final Path samples;

    /**
     * What the services reported.
     *
     * @param first with all three documents, as they were filed
     * @param changed after the late change of the order
     * @param last when all was corrected
     * @param declaration the declaration in the end, as customs released it
     * @param order the order in the end
     * @param proved the requirements that the learner's work has proved
     */
    record Reports(
            JsonNode first, JsonNode changed, JsonNode last, JsonNode declaration, JsonNode order, JsonNode proved) {}

    Story(Suite suite, StopRequest stop, Teller teller, Path samples) {
        this.suite = suite;
        this.stop = stop;
        this.teller = teller;
        this.samples = samples;
    }

    Reports play() throws CannotRun, IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Scene scene = new Scene(suite, stop, teller, samples, client);
            Profile learner = Profile.enrol(scene);
            Map<String, String> listings = new Range(scene).play();
            WalnutCase walnuts = scene.walnuts();
            Papers.Result papers = new Papers(scene, walnuts, listings).play();
            Agreement.Result agreement = new Agreement(scene, walnuts, papers).play();
            JsonNode declaration = new Clearance(scene, walnuts).play();
            JsonNode order = new Journey(scene, papers.sale()).play();
            new Everyday(scene, listings).play();
            return new Reports(
                    papers.report(), agreement.changed(), agreement.last(), declaration, order, learner.play());
        }
    }
}
