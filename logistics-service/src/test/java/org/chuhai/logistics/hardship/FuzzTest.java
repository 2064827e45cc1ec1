package org.chuhai.logistics.hardship;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.testing.hardship.Answer;
import org.chuhai.testing.hardship.FuzzedContract;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;

/** Requests made at random for every operation of this service. */
@QuarkusTest
class FuzzTest extends FuzzedContract {

    @Override
    protected Map<String, List<String>> populated(World world) {
        String one = Paper.faulty().fileAll(world);
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Answer answer = Http.done(world.post("/v1/parties")
                    .json("{\"creditCode\":null,\"customsCode\":\"%06dFUZZ\",\"name\":{\"zh\":null,\"en\":\"Firm\"}}"
                            .formatted(i)));
            parties.add(answer.json().path("id").asText());
        }
        List<String> cases = Stream.of(one).toList();
        String shipment = Cargo.booked(world);
        Http.done(world.post(shipment + "/tracking-events").json(Cargo.event("CX-0", "IN_TRANSIT_PICKED_UP")));
        List<String> shipments = new ArrayList<>(List.of(shipment.replaceFirst(".*/", "")));
        for (int i = 0; i < 10; i++) {
            shipments.add(
                    Http.done(Cargo.open(world, "FUZZ-" + i)).json().path("id").asText());
        }
        List<String> profiles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            profiles.add(ProfilePaper.id(Http.done(ProfilePaper.draft(world, "Fuzz " + i))));
        }
        List<String> batches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            batches.add((i < 5 ? BatchPaper.done(world) : BatchPaper.standing(world)).replaceFirst(".*/", ""));
        }
        return Map.of(
                "reconciliation-batches",
                batches,
                "reconciliations",
                profiles,
                "reconciliation-profiles",
                profiles,
                "shipments",
                shipments,
                "shops",
                List.of(world.shop().toString()),
                "declarations",
                List.of(Declaring.drafted(world)),
                "customs-transmissions",
                List.of(Declaring.sent(world)),
                "cases",
                cases,
                "parties",
                parties);
    }
}
