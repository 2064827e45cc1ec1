package org.chuhai.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chuhai.client.catalog.ApiException;
import org.chuhai.client.catalog.api.CertificatesApi;
import org.chuhai.client.catalog.api.ListingsApi;
import org.chuhai.client.catalog.api.ProductsApi;
import org.chuhai.client.catalog.api.ShopsApi;
import org.chuhai.client.catalog.model.AccessVerdict;
import org.chuhai.client.catalog.model.BilingualName;
import org.chuhai.client.catalog.model.CertificateContent;
import org.chuhai.client.catalog.model.ListingContent;
import org.chuhai.client.catalog.model.ListingState;
import org.chuhai.client.catalog.model.ListingValidation;
import org.chuhai.client.catalog.model.OpenShop;
import org.chuhai.client.catalog.model.ProductContent;
import org.chuhai.client.catalog.model.SellerFirm;
import org.chuhai.client.catalog.model.VerificationOutcome;
import org.chuhai.client.catalog.model.VerifyCertificate;

/** The walnut shop: from nothing to a listing that buyers see. */
record JavaShop(Person manager, Person operator, UUID id) {

    private static final List<String> CERTIFICATES = List.of("EAC_DECLARATION", "AFLATOXIN_REPORT", "PHYTOSANITARY");

    /** The id of the listing. */
    UUID publishKernels() throws ApiException, IOException {
        open();
        UUID listing = draft(product());
        ListingValidation first = validate(listing);
        assertThat(first.getPassed()).isFalse();
        assertThat(first.getMarketAccess()).isEqualTo(AccessVerdict.NOT_ADMITTED);
        assertThat(first.getIssues()).isNotEmpty();

        for (String kind : CERTIFICATES) {
            certify(kind);
        }

        ListingValidation second = validate(listing);
        assertThat(second.getPassed()).isTrue();
        assertThat(second.getMarketAccess()).isEqualTo(AccessVerdict.ADMITTED);
        assertThat(listings().publishListing(listing, Walk.key(), seen(listing)).getState())
                .isEqualTo(ListingState.ACTIVE);
        return listing;
    }

    private void open() throws ApiException {
        OpenShop shop = new OpenShop()
                .id(id)
                .name(new BilingualName().zh("陇南核桃"))
                .seller(new SellerFirm().name("陇南核桃商行").code("91000000MA0WANUT1J"));
        assertThat(new ShopsApi(manager.catalog()).openShop(Walk.key(), shop).getId())
                .isEqualTo(id);
    }

    private UUID product() throws ApiException, IOException {
        ProductContent kernels = operator.catalog()
                .getObjectMapper()
                .readValue(RunningSuite.sample("catalog/kernels.json").toFile(), ProductContent.class);
        return new ProductsApi(operator.catalog())
                .createProduct(Walk.key(), kernels, id)
                .getId();
    }

    private UUID draft(UUID product) throws ApiException, IOException {
        ListingContent content = operator.catalog()
                .getObjectMapper()
                .readValue(
                        RunningSuite.sample("catalog/listing-kernels-kazakhstan.json")
                                .toFile(),
                        ListingContent.class)
                .productId(product);
        return listings().draftListing(Walk.key(), content, id).getId();
    }

    private ListingValidation validate(UUID listing) throws ApiException {
        return listings().validateListing(listing, Walk.key(), seen(listing));
    }

    /** The operator submits it, somebody else finds it in the issuer's register. */
    private void certify(String kind) throws ApiException {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        CertificateContent content = new CertificateContent()
                .kind(kind)
                .number("2026-0871")
                .issuer("Lanzhou Control")
                .holder("陇南核桃商行")
                .validFrom(today.minusDays(30).toString())
                .validTo(today.plusDays(300).toString());
        var submitted = new CertificatesApi(operator.catalog()).submitCertificateWithHttpInfo(Walk.key(), content, id);
        VerifyCertificate verified =
                new VerifyCertificate().outcome(VerificationOutcome.ACCEPTED).note("Found in the issuer's register");
        new CertificatesApi(manager.catalog())
                .verifyCertificate(
                        submitted.getData().getId(), Walk.key(), Walk.etag(submitted.getHeaders()), verified);
    }

    private String seen(UUID listing) throws ApiException {
        return Walk.etag(listings().getListingWithHttpInfo(listing).getHeaders());
    }

    private ListingsApi listings() {
        return new ListingsApi(operator.catalog());
    }
}
