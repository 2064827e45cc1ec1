package org.chuhai.assessment.casepackage;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Names of a document's resources: UUIDv5 of the framework's version, the language and the code, so that they are the same in
 * every release and every installation.
 *
 * @param document framework, version and language
 */
record CaseNames(String base, String document) {

    /** Of ours; never to be changed. */
    private static final UUID NAMESPACE = UUID.fromString("6f0f1bb2-3a55-5d5e-9f27-6b1c0d9a9710");

    private static final String PATH = "/ims/case/v1p1/";

    UUID ofDocument() {
        return UuidCreator.getNameBasedSha1(NAMESPACE, document);
    }

    UUID of(String what) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, document + "/" + what);
    }

    CFLink linkToDocument(String title) {
        return new CFLink(title, ofDocument(), uri("CFDocuments", ofDocument()));
    }

    CFLink linkToPackage(String title) {
        return new CFLink(title, ofDocument(), uri("CFPackages", ofDocument()));
    }

    CFLink linkToItem(String code) {
        return new CFLink(code, of(code), uri("CFItems", of(code)));
    }

    String uri(String resource, UUID identifier) {
        return base + PATH + resource + "/" + identifier;
    }
}
