package org.chuhai.clients;

import java.net.http.HttpRequest;
import java.util.function.Consumer;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.SuiteService;

/** Somebody who speaks to the four services through their generated Java clients, which share no class. */
record Person(RunningSuite suite, String token) {

    static Person of(RunningSuite suite, String tenant, String role) throws CannotRun {
        return new Person(suite, suite.token(tenant, role));
    }

    org.chuhai.client.catalog.ApiClient catalog() {
        var client = new org.chuhai.client.catalog.ApiClient().setRequestInterceptor(authorization());
        client.updateBaseUri(base(SuiteService.CATALOG));
        return client;
    }

    org.chuhai.client.order.ApiClient orders() {
        var client = new org.chuhai.client.order.ApiClient().setRequestInterceptor(authorization());
        client.updateBaseUri(base(SuiteService.ORDER));
        return client;
    }

    org.chuhai.client.logistics.ApiClient logistics() {
        var client = new org.chuhai.client.logistics.ApiClient().setRequestInterceptor(authorization());
        client.updateBaseUri(base(SuiteService.LOGISTICS));
        return client;
    }

    org.chuhai.client.assessment.ApiClient assessment() {
        var client = new org.chuhai.client.assessment.ApiClient().setRequestInterceptor(authorization());
        client.updateBaseUri(base(SuiteService.ASSESSMENT));
        return client;
    }

    private String base(SuiteService service) {
        return suite.api(service).toString();
    }

    private Consumer<HttpRequest.Builder> authorization() {
        return request -> request.header("Authorization", "Bearer " + token);
    }
}
