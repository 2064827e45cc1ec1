package org.chuhai.platform.load;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** How long a caller may take to read an answer: one that nobody takes would keep its place in the service. */
public final class AnswerTime {

    private AnswerTime() {}

    /** Cuts the caller off if its request has not come to its end by then. To be said before the work begins. */
    public static void limit(RoutingContext request, Duration most) {
        long timer = request.vertx().setTimer(most.toMillis(), late -> cutOff(request));
        request.addEndHandler(ended -> request.vertx().cancelTimer(timer));
    }

    /** Ends the connection in the middle of the answer, so that nobody takes what it has for all of it. */
    public static void cutOff(RoutingContext request) {
        HttpConnection connection = request.request().connection();
        if (request.request().version() != HttpVersion.HTTP_2 && connection instanceof ConnectionBase plain) {
            // At once, past Vert.x's own handler: every other way of closing waits until what is written has been read.
            var _ = plain.channelHandlerContext().close();
        } else {
            request.response().reset();
        }
    }
}
