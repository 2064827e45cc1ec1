package org.chuhai.testing.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates every answer of a REST Assured test against the contract, and every request that was served: what the service
 * takes, the contract must describe. A request that was refused is not looked at, for the refusal is what its test is
 * about; neither is one that is marked with {@code given().filter(ContractFilter.badRequest())}. An answer of an operation that the contract does not have
 * is an error, except a 404 or 405 problem to a request that was marked as bad.
 */
public final class ContractFilter implements OrderedFilter {

    private static final String BAD = ContractFilter.class.getName() + ".bad";

    private static final Pattern BEFORE_PATH = Pattern.compile("^[a-z]+://[^/]*");
    private static final Pattern BEHIND_PATH = Pattern.compile("[?#].*$", Pattern.DOTALL);

    private final Contract contract;
    private final ContractAnswers answers;
    private final RequestCheck requests;

    private ContractFilter(Contract contract) {
        this.contract = contract;
        this.answers = ContractAnswers.of(contract);
        this.requests = new RequestCheck(contract);
    }

    public static ContractFilter of(Contract contract) {
        return new ContractFilter(contract);
    }

    /** Marks one request as deliberately bad: only its answer must keep the contract. */
    public static Filter badRequest() {
        return new BadRequest();
    }

    /** Last of all filters, so that it sees the request as it is sent. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    /**
     * Sends the request, and checks it and its answer.
     *
     * @throws AssertionError that names operation, status, pointer and rule
     */
    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expectation,
            FilterContext context) {
        boolean bad = context.hasValue(BAD);
        String method = request.getMethod();
        String path = rawPath(request.getURI());
        @Nullable Operation operation = contract.find(method, path).orElse(null);
        List<String> offences = new ArrayList<>();
        Response response = context.next(request, expectation);
        int status = response.statusCode();
        if (operation != null && !bad && status / 100 == 2) {
            requests.offences(operation, URI.create(request.getURI()), headersOf(request), bodyOf(request))
                    .forEach(
                            offence -> offences.add(
                                    offence
                                            + " (it was served; a deliberately bad request is marked with ContractFilter.badRequest())"));
        }
        if (operation == null && (!bad || (status != 404 && status != 405))) {
            offences.add("the contract has no " + method + " " + path
                    + (bad ? ", so only a 404 or 405 problem answers it" : ""));
        } else {
            offences.addAll(
                    answers.offences(operation, method, status, group(response.headers()), response.asByteArray()));
        }
        ContractAnswers.report(operation, method, status, offences);
        return response;
    }

    /** By hand, because a deliberately bad request may have what is no URI. */
    private static String rawPath(String uri) {
        return BEFORE_PATH.matcher(BEHIND_PATH.matcher(uri).replaceFirst("")).replaceFirst("");
    }

    private static Map<String, List<String>> headersOf(FilterableRequestSpecification request) {
        Map<String, List<String>> headers = group(request.getHeaders());
        String contentType = request.getContentType();
        if (contentType != null
                && ContractAnswers.valuesOf(headers, "Content-Type").isEmpty()) {
            headers.put("Content-Type", List.of(contentType));
        }
        return headers;
    }

    private static Map<String, List<String>> group(Headers headers) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        for (Header header : headers) {
            grouped.computeIfAbsent(header.getName(), first -> new ArrayList<>())
                    .add(header.getValue());
        }
        return grouped;
    }

    private static byte @Nullable [] bodyOf(FilterableRequestSpecification request) {
        Object body = request.getBody();
        return switch (body) {
            case null -> null;
            case byte[] bytes -> bytes;
            default -> body.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static final class BadRequest implements OrderedFilter {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expectation,
                FilterContext context) {
            context.setValue(BAD, true);
            return context.next(request, expectation);
        }
    }
}
