package org.chuhai.platform.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jspecify.annotations.Nullable;

/**
 * The methods that an address knows, for {@code Allow}: the framework refuses a method without saying which ones there are.
 * Asked of its own routing, so that both can never differ.
 */
final class AllowedMethods {

    private AllowedMethods() {}

    /** With commas between them, in alphabetical order. */
    static String of(String path) {
        SortedSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        RequestMapper<InitialMatch> resources = new RequestMapper<>(deployment.getClassMappers());
        @Nullable RequestMatch<InitialMatch> match = resources.map(path);
        while (match != null) {
            collect(match, methods);
            match = resources.continueMatching(path, match);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static void collect(RequestMatch<InitialMatch> match, SortedSet<String> methods) {
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        for (Object handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler resource) {
                resource.getMappers().forEach((method, operations) -> {
                    if (method != null && operations.map(rest) != null) {
                        methods.add(method);
                    }
                });
            }
        }
    }
}
