package org.chuhai.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import org.chuhai.platform.language.Text;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Every exception's way to a problem body. */
@Singleton
class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private static final String UNIQUE_VIOLATION = "23505";

    private final Problems problems;

    ExceptionMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext context) {
        return problems.response(refusal, context);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException thrown, RoutingContext context) {
        return problems.response(BrokenConstraints.refusal(thrown.getConstraintViolations()), context);
    }

    @ServerExceptionMapper({MismatchedInputException.class, JacksonException.class})
    Response malformed(JacksonException thrown, RoutingContext context) {
        return problems.response(ofReading(thrown), context);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(SecurityException thrown, RoutingContext context) {
        return problems.response(
                thrown.getCause() != null && IssuerAway.is(thrown) ? IssuerAway.refusal() : Unauthenticated.refusal(),
                context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown, RoutingContext context) {
        return problems.response(
                CommonProblem.FORBIDDEN.because(
                        new Text("令牌的角色不允许此操作", "the roles of the token do not allow this operation")),
                context);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException thrown, RoutingContext context) {
        return problems.response(
                CommonProblem.CHANGED_MEANWHILE.because(
                        new Text("另一个请求刚刚修改了它", "another request has changed it just now")),
                context);
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException thrown, RoutingContext context) {
        Refusal refusal = Causes.find(thrown, Refusal.class);
        if (refusal == null) {
            refusal = thrown.getCause() instanceof JacksonException json
                    ? MalformedJson.refusal(json)
                    : FrameworkRefusals.of(thrown, context);
        }
        return problems.response(refusal, context);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, RoutingContext context) {
        if (thrown instanceof IOException && isTooLateToAnswer(context)) {
            // The caller hung up while the answer was written. Nobody reads this one.
            LOG.debugf(thrown, "the caller has gone");
            return problems.response(internal(), context);
        }
        return problems.response(whatever(thrown), context);
    }

    private static boolean isTooLateToAnswer(RoutingContext context) {
        return context.response().headWritten() || context.response().closed();
    }

    private static Refusal internal() {
        return CommonProblem.INTERNAL.because(new Text("服务内部出现错误", "the service has a fault of its own"));
    }

    /** Reading may have been refused half-way, because there is too much of it. */
    private static Refusal ofReading(JacksonException thrown) {
        Refusal refusal = Causes.find(thrown, Refusal.class);
        return refusal == null ? MalformedJson.refusal(thrown) : refusal;
    }

    private static Refusal whatever(Throwable thrown) {
        Refusal refusal = Causes.find(thrown, Refusal.class);
        if (refusal != null) {
            return refusal;
        }
        if (Causes.find(thrown, OptimisticLockException.class) != null) {
            return CommonProblem.CHANGED_MEANWHILE.because(
                    new Text("另一个请求刚刚修改了它", "another request has changed it just now"));
        }
        SQLException sql = Causes.find(thrown, SQLException.class);
        if (sql != null && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            // Good only as a last resort: whoever writes a feature words its own duplicates. Names, never values.
            LOG.infof("answered already-exists, for nobody expected the duplicate: %s", constraint(sql));
            return CommonProblem.ALREADY_EXISTS.because(
                    new Text("另一个请求刚刚创建了同样的对象", "another request has made the same just now"));
        }
        if (thrown instanceof IllegalArgumentException
                && String.valueOf(thrown.getMessage()).startsWith("Failed to parse media type")) {
            // So the framework says that it cannot read Accept.
            return CommonProblem.NOT_ACCEPTABLE.because(
                    new Text("无法读取 Accept 中的媒体类型", "the media types in Accept cannot be read"));
        }
        if (PassingTrouble.is(thrown)) {
            LOG.warnf("the database is away: %s", thrown.toString());
            return PassingTrouble.refusal();
        }
        LOG.error("a fault of ours", thrown);
        return internal();
    }

    private static String constraint(SQLException thrown) {
        ServerErrorMessage said =
                thrown instanceof PSQLException postgresql ? postgresql.getServerErrorMessage() : null;
        return said == null
                ? "the database does not name the constraint"
                : "constraint " + said.getConstraint() + " of table " + said.getTable();
    }
}
