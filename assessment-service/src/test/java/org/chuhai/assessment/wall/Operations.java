package org.chuhai.assessment.wall;

import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;
import static org.chuhai.testing.wall.Reference.query;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.assessment.hardship.Course;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;
import org.chuhai.testing.wall.Registry;
import org.chuhai.testing.wall.Registry.Sharing;

/** How every operation of the contract names rows. Add here what a new operation names, or why it names nothing. */
final class Operations {

    static final String LEARNERS = "/v1/learners";
    private static final String FACTS = "/v1/facts";
    private static final String FRAMEWORKS = "/v1/frameworks";

    private static final int FORBIDDEN = 403;
    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    private static final String SHIPS = "what ships with the service is the same for everybody";

    static final Registry<Rows> ALL = new Registry<>(
            all(),
            Stream.of(
                            "getFramework",
                            "getRequirement",
                            "listCaseDocuments",
                            "getCaseDocument",
                            "getCasePackage",
                            "getCaseItem",
                            "listCaseItemAssociations")
                    .collect(Collectors.toMap(operation -> operation, operation -> SHIPS)),
            // Names of what ships with the service.
            Pattern.compile("none"),
            Map.of(LEARNERS, Sharing.ALL_SHOPS_OF_THE_TENANT));

    private Operations() {}

    private static Map<String, List<Reference<Rows>>> all() {
        return Map.ofEntries(
                Map.entry(
                        "enrolLearner",
                        List.of(Reference.<Rows>body(
                                        "subject",
                                        Rows::subject,
                                        (caller, asked) -> caller.post(LEARNERS, Course.ownEnrolment(asked)))
                                .neverHad(() -> "never " + UUID.randomUUID())
                                .answering(CREATED, FORBIDDEN))),
                Map.entry("listLearners", List.of(cursor(rows -> LEARNERS, rows -> FACTS))),
                Map.entry("getLearner", List.of(id((caller, asked) -> caller.get(LEARNERS + "/" + asked)))),
                Map.entry(
                        "changeLearner",
                        List.of(id((caller, asked) -> caller.put(LEARNERS + "/" + asked, Course.change("wall")))
                                .answering(404, FORBIDDEN))),
                Map.entry(
                        "letLearnerLeave",
                        List.of(id((caller, asked) ->
                                        caller.post(LEARNERS + "/" + asked + "/departure", "{\"reason\":\"wall\"}"))
                                .answering(404, FORBIDDEN))),
                Map.entry(
                        "listLearnerAllowedActions",
                        List.of(id((caller, asked) -> caller.get(LEARNERS + "/" + asked + "/allowed-actions")))),
                Map.entry(
                        "getLearnerProgress",
                        List.of(id((caller, asked) ->
                                caller.get(LEARNERS + "/" + asked + "/progress?framework=ecommerce-b2c")))),
                Map.entry(
                        "listLearnerEvidence",
                        List.of(
                                id((caller, asked) -> caller.get(LEARNERS + "/" + asked + "/evidence")),
                                cursor(rows -> LEARNERS + "/" + rows.learnerId() + "/evidence", rows -> LEARNERS))),
                Map.entry(
                        "listFacts",
                        List.of(
                                cursor(rows -> FACTS, rows -> LEARNERS),
                                query(
                                                "learnerId",
                                                Rows::learnerId,
                                                (caller, asked) -> caller.get(FACTS + "?learnerId=" + asked))
                                        .answering(UNPROCESSABLE, UNPROCESSABLE))),
                Map.entry(
                        "getFact",
                        List.of(path("id", Rows::factId, (caller, asked) -> caller.get(FACTS + "/" + asked)))),
                Map.entry("listFrameworks", List.of(cursor(rows -> FRAMEWORKS, rows -> LEARNERS))));
    }

    private static Reference<Rows> id(Sending<Rows> sending) {
        return path("id", Rows::learnerId, sending);
    }
}
