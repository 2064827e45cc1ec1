package org.chuhai.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.platform.language.Language;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the type of a problem leads to. Public: whoever was refused for want of a token reads it too. */
@Path("/problems")
@PermitAll
public class ProblemPageResource {

    private static final Text ALL = new Text("出海：问题类型", "Chuhai: kinds of problems");

    private final List<ProblemType> types;

    ProblemPageResource(Instance<ProblemSource> sources) {
        types = Stream.concat(
                        Arrays.stream(CommonProblem.values()),
                        sources.stream().flatMap(source -> source.types().stream()))
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::code))
                .toList();
    }

    /** All kinds. */
    @GET
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<String> list(RoutingContext context) {
        Language language = Problems.language(context);
        String rows = types.stream()
                .map(type -> "<li><a href=\"problems/%s\">%s</a> %d</li>\n"
                        .formatted(type.code(), type.kind().title().in(language), type.status()))
                .collect(Collectors.joining());
        return page(language, ALL.in(language), "<ul>\n" + rows + "</ul>");
    }

    /** One kind. */
    @GET
    @Path("{code}")
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public RestResponse<String> one(@PathParam("code") String code, RoutingContext context) {
        Language language = Problems.language(context);
        ProblemType type = types.stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(CommonProblem::notFound);
        return page(
                language,
                type.kind().title().in(language),
                "<p><code>%s</code> · HTTP %d</p>\n<p>%s</p>"
                        .formatted(
                                type.code(), type.status(), type.kind().help().in(language)));
    }

    private static RestResponse<String> page(Language language, String title, String body) {
        String html = """
                <!doctype html>
                <html lang="%1$s">
                <head><meta charset="utf-8"><title>%2$s</title></head>
                <body>
                <h1>%2$s</h1>
                %3$s
                </body>
                </html>
                """.formatted(Problems.tag(language), title, body);
        return RestResponse.ResponseBuilder.ok(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, Problems.tag(language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
