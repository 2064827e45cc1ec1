package org.chuhai.bench.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.party.RegisteredParty;

/** The firms of the measured exports, as their tenant registers them: without them codes of two kinds are two firms. */
public final class Firms {

    private static final int CREATED = 201;
    private static final int THERE_ALREADY = 409;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Firms() {}

    public static void register(MeasuredService service, String token) throws IOException, InterruptedException {
        for (RegisteredParty firm : PartyRegistry.shipped().parties()) {
            HttpResponse<String> answer = service.http()
                    .send(
                            HttpRequest.newBuilder(service.at("/v1/parties"))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .header("Idempotency-Key", UUID.randomUUID().toString())
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            body(firm).toString()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED && answer.statusCode() != THERE_ALREADY) {
                throw new IOException("a firm was answered " + answer.body());
            }
        }
    }

    private static ObjectNode body(RegisteredParty firm) {
        ObjectNode body = JSON.createObjectNode();
        body.put("creditCode", firm.creditCode());
        body.put("customsCode", firm.customsCode());
        List<String> names = List.copyOf(firm.names());
        body.putObject("name").put("zh", names.getFirst()).put("en", names.getLast());
        return body;
    }
}
