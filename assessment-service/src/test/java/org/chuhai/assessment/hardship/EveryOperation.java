package org.chuhai.assessment.hardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.GoodRequests;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.Keyed;
import org.chuhai.testing.hardship.World;

/** A good request for every operation of the contract, each ready to be sent; those that change something have a learner each. */
final class EveryOperation implements GoodRequests {

    private static final String CASE = "/ims/case/v1p1/";

    private static final Map<String, Function<World, Keyed>> KEYED =
            Map.of("enrolLearner", EveryOperation::enrolment, "letLearnerLeave", EveryOperation::departure);

    /** Those that ask no database: what ships with the service is there even when it is away. */
    static boolean isOfTheProgram(String operation) {
        return operation.contains("Case") || operation.matches(".*(Framework|Requirement)s?");
    }

    @Override
    public Map<String, Ask> ready() {
        World world = World.fresh();
        String seen = Course.enrolled(world, Course.ownEnrolment("seen"));
        UUID fact = Course.cancelsAnOrder(world, "seen");
        Map<String, Ask> asks = new LinkedHashMap<>();
        asks.put("listLearners", world.get("/v1/learners"));
        asks.put("getLearner", world.get(seen));
        asks.put("listLearnerAllowedActions", world.get(seen + "/allowed-actions"));
        asks.put("getLearnerProgress", world.get(seen + "/progress?framework=ecommerce-b2c"));
        asks.put("listLearnerEvidence", world.get(seen + "/evidence"));
        asks.put(
                "changeLearner",
                Course.put(world, Course.enrolled(world, Course.ownEnrolment("changed")), 0, Course.change("核桃 08")));
        asks.put("listFacts", world.get("/v1/facts"));
        asks.put("getFact", world.get("/v1/facts/" + fact));
        asks.put("listFrameworks", world.get("/v1/frameworks"));
        asks.put("getFramework", world.get("/v1/frameworks/export-9710"));
        asks.put("getRequirement", world.get("/v1/frameworks/ecommerce-b2c/requirements/B-1.2.1"));
        packages(world, asks);
        keyed().forEach((operation, preparation) ->
                asks.put(operation, preparation.apply(World.fresh()).good()));
        return asks;
    }

    /** With the identifiers that the packages themselves give. */
    private static void packages(World world, Map<String, Ask> asks) {
        Answer documents = Http.done(world.get(CASE + "CFDocuments"));
        String document = documents.json().at("/CFDocuments/0/identifier").asText();
        String item = Http.done(world.get(CASE + "CFPackages/" + document))
                .json()
                .at("/CFItems/0/identifier")
                .asText();
        asks.put("listCaseDocuments", world.get(CASE + "CFDocuments"));
        asks.put("getCaseDocument", world.get(CASE + "CFDocuments/" + document));
        asks.put("getCasePackage", world.get(CASE + "CFPackages/" + document));
        asks.put("getCaseItem", world.get(CASE + "CFItems/" + item));
        asks.put("listCaseItemAssociations", world.get(CASE + "CFItemAssociations/" + item));
    }

    @Override
    public Map<String, Function<World, Keyed>> keyed() {
        return KEYED;
    }

    private static Keyed enrolment(World world) {
        return new Keyed(
                Course.enrol(world, Course.ownEnrolment("one")),
                Course.enrol(world, Course.ownEnrolment(" ")),
                Course.enrol(world, Course.ownEnrolment("two")));
    }

    private static Keyed departure(World world) {
        Ask post = Course.departure(world, Course.enrolled(world, Course.ownEnrolment("one")), 0);
        return new Keyed(post, post.json("{\"reason\":\"\"}"), post.json("{\"reason\":\"another\"}"));
    }
}
