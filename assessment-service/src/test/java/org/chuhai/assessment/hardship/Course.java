package org.chuhai.assessment.hardship;

import java.util.UUID;
import org.chuhai.assessment.fact.KeptFacts;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Learners of a tenant, and what they do in the other services. */
public final class Course {

    static final String SHOP = "018f0000-0000-7000-8000-000000000001";

    private Course() {}

    /** Says everything that an enrolment can say. */
    public static String enrolment(String subject) {
        return """
                {"alias":"核桃 07","issuer":"https://login.example.org/realms/college","subject":"%s","shops":["%s"]}""".formatted(subject, SHOP);
    }

    /** Of the caller's own issuer. */
    public static String ownEnrolment(String subject) {
        return "{\"alias\":\"核桃 07\",\"subject\":\"%s\"}".formatted(subject);
    }

    public static String change(String alias) {
        return "{\"alias\":\"%s\",\"shops\":[\"%s\"]}".formatted(alias, SHOP);
    }

    public static Ask enrol(World world, String enrolment) {
        return world.post("/v1/learners").json(enrolment);
    }

    /** A learner in version 0; its path. */
    public static String enrolled(World world, String enrolment) {
        return Http.done(enrol(world, enrolment)).header("Location").replaceFirst("^https?://[^/]*", "");
    }

    static Ask put(World world, String path, int version, String json) {
        return world.ask("PUT", path).with("If-Match", "\"" + version + "\"").json(json);
    }

    static Ask departure(World world, String path, int version) {
        return world.post(path + "/departure")
                .with("If-Match", "\"" + version + "\"")
                .json("{\"reason\":\"The course has ended\"}");
    }

    /** An order is cancelled by this subject of the tests' own issuer; the id of the fact. */
    public static UUID cancelsAnOrder(World world, String subject) {
        return does(world, subject, "order.order.cancelled");
    }

    /** An order is shipped by this subject; two of them prove something. */
    public static UUID shipsAnOrder(World world, String subject) {
        return does(world, subject, "order.order.shipped");
    }

    /** The same, and something else is done before the fact is there for everybody. */
    public static void shipsAnOrder(World world, String subject, Runnable meanwhile) {
        KeptFacts.keep(told(world, subject, "order.order.shipped"), meanwhile);
    }

    private static UUID does(World world, String subject, String type) {
        KeptFacts.Told told = told(world, subject, type);
        KeptFacts.keep(told);
        return told.id();
    }

    private static KeptFacts.Told told(World world, String subject, String type) {
        UUID order = UUID.randomUUID();
        return KeptFacts.Told.of(
                type, world.tenant(), world.shop(), order, subject, "{\"order\":{\"id\":\"" + order + "\"}}");
    }
}
