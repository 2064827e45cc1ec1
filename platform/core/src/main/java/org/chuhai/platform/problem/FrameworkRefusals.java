package org.chuhai.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.chuhai.platform.language.Text;

/** What the framework refuses before a resource sees it, in our words. */
final class FrameworkRefusals {

    private FrameworkRefusals() {}

    static Refusal of(WebApplicationException thrown, RoutingContext context) {
        return switch (thrown.getResponse().getStatus()) {
            case 400 -> CommonProblem.MALFORMED_REQUEST.because(new Text("无法读取此请求", "the request cannot be read"));
            case 401 -> Unauthenticated.refusal();
            case 403 -> CommonProblem.FORBIDDEN.because(new Text("不允许此操作", "this is not allowed"));
            case 404 -> CommonProblem.notFound();
            case 405 ->
                CommonProblem.METHOD_NOT_ALLOWED
                        .because(new Text(
                                "此地址不支持 " + context.request().method(),
                                context.request().method() + " is not known here"))
                        .with(HttpHeaders.ALLOW, AllowedMethods.of(context.normalizedPath()));
            case 406 ->
                CommonProblem.NOT_ACCEPTABLE.because(
                        new Text("此地址不提供 Accept 所要求的格式", "this address gives nothing that Accept allows"));
            case 413 ->
                CommonProblem.CONTENT_TOO_LARGE.because(
                        new Text("请求体超过上限", "the body is larger than this service takes"));
            case 415 ->
                CommonProblem.UNSUPPORTED_MEDIA_TYPE.because(
                        new Text("此地址不接收此内容类型", "this address does not take this content type"));
            case 503 -> PassingTrouble.refusal();
            default ->
                thrown.getResponse().getStatus() >= 500
                        ? CommonProblem.INTERNAL.because(new Text("服务内部出现错误", "the service has a fault of its own"))
                        : CommonProblem.MALFORMED_REQUEST.because(new Text("无法读取此请求", "the request cannot be read"));
        };
    }
}
