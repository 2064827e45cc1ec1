package org.chuhai.platform.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.chuhai.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Lets a bounded number of API requests in; the next ones wait a moment in order, without a thread, or are refused. */
@Singleton
class LoadGate {

    private static final int AFTER_THE_LOG = 900;

    private final LoadSettings settings;
    private final Problems problems;
    private final Counter refused;
    private final Deque<Visitor> line = new ArrayDeque<>();
    private int inside;

    LoadGate(LoadSettings settings, Problems problems, MeterRegistry metrics) {
        this.settings = settings;
        this.problems = problems;
        this.refused = Counter.builder("chuhai.load.refused")
                .description("Requests that found no room")
                .register(metrics);
        metrics.gauge("chuhai.load.inside", this, gate -> gate.inside());
    }

    /** Where a request stands; whoever hangs up in the line must not keep a place, nor give one away that it never had. */
    private enum Place {
        LINE,
        INSIDE,
        OUT
    }

    /** A request and where it goes on. */
    private record Visitor(RoutingContext request, Context context, AtomicReference<Place> place) {

        void enter() {
            context.runOnContext(ignored -> request.next());
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::arrive, AFTER_THE_LOG);
    }

    private void arrive(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/v1/")) {
            request.next();
            return;
        }
        Context context = request.vertx().getOrCreateContext();
        Visitor visitor = new Visitor(request, context, new AtomicReference<>(Place.OUT));
        // Before it waits: nobody is told any more of the end of a request whose caller is gone already.
        request.addEndHandler(ended -> end(visitor));
        switch (admit(visitor)) {
            case INSIDE -> visitor.enter();
            case LINE -> context.owner().setTimer(settings.patience().toMillis(), ignored -> giveUp(visitor));
            case OUT -> refuse(request);
        }
    }

    private synchronized Place admit(Visitor visitor) {
        Place place = inside < settings.concurrent()
                ? Place.INSIDE
                : line.size() < settings.waiting() ? Place.LINE : Place.OUT;
        visitor.place().set(place);
        if (place == Place.INSIDE) {
            inside++;
        } else if (place == Place.LINE) {
            line.addLast(visitor);
        }
        return place;
    }

    private void end(Visitor visitor) {
        switch (visitor.place().getAndSet(Place.OUT)) {
            case INSIDE -> leave();
            case LINE -> remove(visitor);
            case OUT -> {}
        }
    }

    private void leave() {
        Visitor next = nextInLine();
        if (next != null) {
            next.enter();
        }
    }

    private synchronized @Nullable Visitor nextInLine() {
        Visitor next = line.pollFirst();
        while (next != null && !next.place().compareAndSet(Place.LINE, Place.INSIDE)) {
            next = line.pollFirst();
        }
        if (next == null) {
            inside--;
        }
        return next;
    }

    private void giveUp(Visitor visitor) {
        if (visitor.place().compareAndSet(Place.LINE, Place.OUT)) {
            remove(visitor);
            refuse(visitor.request());
        }
    }

    private synchronized void remove(Visitor visitor) {
        line.remove(visitor);
    }

    private void refuse(RoutingContext request) {
        refused.increment();
        problems.answer(
                CommonProblem.UNAVAILABLE
                        .because(new Text("服务正忙，请稍后重试", "the service is busy; try again in a moment"))
                        .with("Retry-After", "1"),
                request);
    }

    private synchronized int inside() {
        return inside;
    }
}
