package org.chuhai.platform.tenant;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Work for a caller who has sent no request: what follows from a fact of another service, for whoever acted there. */
@Singleton
public class CallerScope {

    private final CurrentCaller currentCaller;

    CallerScope(CurrentCaller currentCaller) {
        this.currentCaller = currentCaller;
    }

    /** Runs the work as if the caller had asked for it. Whoever was the caller on this thread before is it afterwards. */
    public void run(Caller caller, Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        InjectableContext.@Nullable ContextState outer = context.getStateIfActive();
        context.activate();
        try {
            currentCaller.is(caller);
            work.run();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
