package org.chuhai.platform.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger refused = new AtomicInteger();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int inside;

    LoadGate(LoadSettings settings, Problems problems, MeterRegistry metrics) {
        this.settings = settings;
        this.problems = problems;
        metrics.gauge("chuhai.load.refused", refused);
        metrics.gauge("chuhai.load.inside", this, gate -> gate.inside());
    }

    /** A request and where it goes on. */
    private record Waiting(RoutingContext request, Context context, AtomicBoolean gone) {

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
        Waiting waiting = new Waiting(request, context, new AtomicBoolean());
        switch (admit(waiting)) {
            case ENTER -> enter(waiting);
            case WAIT -> context.owner().setTimer(settings.patience().toMillis(), ignored -> giveUp(waiting));
            case REFUSE -> refuse(request);
        }
    }

    private enum Admission {
        ENTER,
        WAIT,
        REFUSE
    }

    private synchronized Admission admit(Waiting waiting) {
        if (inside < settings.concurrent()) {
            inside++;
            return Admission.ENTER;
        }
        if (line.size() >= settings.waiting()) {
            return Admission.REFUSE;
        }
        line.addLast(waiting);
        return Admission.WAIT;
    }

    private void enter(Waiting waiting) {
        waiting.request().addEndHandler(ended -> leave());
        waiting.enter();
    }

    private void leave() {
        Waiting next = nextInLine();
        if (next != null) {
            enter(next);
        }
    }

    private synchronized @Nullable Waiting nextInLine() {
        Waiting next = line.pollFirst();
        while (next != null && next.gone().getAndSet(true)) {
            next = line.pollFirst();
        }
        if (next == null) {
            inside--;
        }
        return next;
    }

    private void giveUp(Waiting waiting) {
        if (!waiting.gone().getAndSet(true)) {
            remove(waiting);
            refuse(waiting.request());
        }
    }

    private synchronized void remove(Waiting waiting) {
        line.remove(waiting);
    }

    private void refuse(RoutingContext request) {
        refused.incrementAndGet();
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
