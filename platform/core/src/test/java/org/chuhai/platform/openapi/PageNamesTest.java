package org.chuhai.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class PageNamesTest {

    private final APIResponse answer = answer("PageParcelView");
    private final OpenAPI contract = OASFactory.createOpenAPI()
            .components(OASFactory.createComponents()
                    .addSchema("Pagination", OASFactory.createSchema())
                    .addSchema("Parcel", OASFactory.createSchema())
                    .addSchema("PageParcelView", page("Parcel"))
                    .addSchema("Problem", OASFactory.createSchema()))
            .paths(OASFactory.createPaths()
                    .addPathItem(
                            "/v1/parcels",
                            OASFactory.createPathItem()
                                    .GET(OASFactory.createOperation()
                                            .responses(OASFactory.createAPIResponses()
                                                    .addAPIResponse("200", answer)
                                                    .addAPIResponse("404", answer("Problem"))
                                                    .addAPIResponse("500", OASFactory.createAPIResponse())))));

    @Test
    void aPageIsNamedAfterWhatIsOnIt() {
        new PageNames().filterOpenAPI(contract);

        assertThat(contract.getComponents().getSchemas().keySet())
                .containsExactly("Pagination", "Parcel", "ParcelPage", "Problem");
        assertThat(answer.getContent().getMediaTypes().values())
                .extracting(MediaType::getSchema)
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/ParcelPage");
    }

    private static Schema page(String item) {
        return OASFactory.createSchema()
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .items(OASFactory.createSchema().ref(item)))
                .addProperty("next", OASFactory.createSchema());
    }

    private static APIResponse answer(String schema) {
        return OASFactory.createAPIResponse()
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(schema))));
    }
}
