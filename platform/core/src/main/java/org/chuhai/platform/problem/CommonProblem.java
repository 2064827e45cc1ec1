package org.chuhai.platform.problem;

import java.util.List;
import org.chuhai.platform.language.Text;

/** The refusals that every service knows. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(
            400,
            new Text("请求格式有误", "The request is malformed"),
            new Text(
                    "请求体不是有效的 JSON、含有未知成员，或参数写法有误。errors 指出位置；请按接口契约改正后再发送。",
                    "The body is no valid JSON, has members that nobody knows, or a parameter is written wrongly. errors names the"
                            + " place; correct it by the contract and send it again.")),
    IDEMPOTENCY_KEY_MISSING(
            400,
            new Text("缺少 Idempotency-Key", "Idempotency-Key is missing"),
            new Text(
                    "此操作要求 Idempotency-Key 请求头（1 至 255 个可见字符）。每个意图使用一个新值，重试时重复同一个值。",
                    "This operation asks for the header Idempotency-Key (1 to 255 visible characters). Take a new value for each"
                            + " intention, and the same value for each retry.")),
    UNAUTHENTICATED(
            401,
            new Text("未认证", "Not authenticated"),
            new Text(
                    "请求没有令牌，或令牌无法使用（签名、签发者、受众、有效期）。请向您的身份提供方取得新令牌。",
                    "There is no token, or it cannot be used (signature, issuer, audience, time). Get a new one from your identity"
                            + " provider.")),
    FORBIDDEN(
            403,
            new Text("没有权限", "Not allowed"),
            new Text(
                    "令牌有效，但其角色或签发者不允许此操作。请联系您的管理员。",
                    "The token is good, but its roles or its issuer do not allow this. Ask whoever runs your tenant.")),
    NOT_FOUND(
            404,
            new Text("未找到", "Not found"),
            new Text(
                    "此地址下没有您能看到的内容。其他租户或店铺的内容与不存在的内容没有区别。",
                    "There is nothing here that you can see. What belongs to another tenant or shop looks like what does not exist.")),
    METHOD_NOT_ALLOWED(
            405,
            new Text("不支持此方法", "Method not allowed"),
            new Text(
                    "此地址不支持所用的 HTTP 方法；Allow 列出它支持的方法。",
                    "The address does not know this HTTP method; Allow names those that it knows.")),
    NOT_ACCEPTABLE(
            406,
            new Text("无法提供所要求的格式", "Not acceptable"),
            new Text(
                    "请在 Accept 中允许契约为此操作列出的媒体类型，多为 application/json。",
                    "Let Accept allow a media type that the contract lists for the operation: application/json mostly.")),
    STATE_REFUSES(
            409,
            new Text("当前状态不允许", "The state does not allow this"),
            new Text(
                    "对象当前的状态不允许此操作；allowed 列出现在允许的操作。",
                    "What you want to change is in a state that does not allow this; allowed lists what is possible now.")),
    ALREADY_EXISTS(
            409,
            new Text("已存在", "Already exists"),
            new Text("具有相同键的对象已经存在；请改用它，或换一个键。", "Something with the same key exists; use it, or take another key.")),
    IN_PROGRESS(
            409,
            new Text("相同请求正在处理", "The same request is being worked on"),
            new Text(
                    "带有相同 Idempotency-Key 的请求尚未完成。请稍后用同一个键重试。",
                    "A request with the same Idempotency-Key has not ended yet. Try again with the same key in a moment.")),
    CHANGED_MEANWHILE(
            412,
            new Text("对象已被修改", "It has changed meanwhile"),
            new Text(
                    "If-Match 与当前版本不符。请重新读取，确认变化后用新的 ETag 重试。",
                    "If-Match is not the current version. Read it again, look at what changed, and retry with the new ETag.")),
    CONTENT_TOO_LARGE(
            413,
            new Text("请求体过大", "The body is too large"),
            new Text("请求体超过此操作的上限。", "The body is larger than this operation takes.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            new Text("不支持此内容类型", "The content type is not supported"),
            new Text(
                    "请用契约为此操作列出的媒体类型发送请求体，多为 application/json。",
                    "Send the body in a media type that the contract lists for the operation: application/json mostly.")),
    INVALID_CONTENT(
            422,
            new Text("内容不符合规则", "The content breaks a rule"),
            new Text(
                    "请求写法正确，但内容违反规则。errors 逐一指出字段与规则，任何内容都未被保存。",
                    "The request is well formed, but its content breaks rules. errors names each field and rule. Nothing was stored.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            new Text("Idempotency-Key 已用于其他请求", "The Idempotency-Key belongs to another request"),
            new Text(
                    "同一个键此前用于内容不同的请求。新的意图请使用新的键。",
                    "The key was used with another content before. A new intention needs a new key.")),
    PRECONDITION_REQUIRED(
            428,
            new Text("缺少 If-Match", "If-Match is missing"),
            new Text(
                    "此操作要求 If-Match 请求头，值为您读到的 ETag，以免覆盖他人的修改。",
                    "This operation asks for the header If-Match with the ETag that you read, so that nobody's change is lost.")),
    UNAVAILABLE(
            503,
            new Text("服务暂不可用", "Not available at the moment"),
            new Text(
                    "服务或其数据库暂时无法处理请求。请在 Retry-After 秒后用同一个键重试：若前一次其实已经完成，将得到同样的答复。",
                    "The service or its database cannot work at the moment. Retry after Retry-After seconds with the same key: if the"
                            + " first try was done after all, you get its answer.")),
    INTERNAL(
            500,
            new Text("内部错误", "Internal error"),
            new Text(
                    "服务出现了错误，已记录。请把 traceId 告诉运维人员。",
                    "The service has a fault, and has logged it. Tell the operator the traceId."));

    private final ProblemKind kind;

    CommonProblem(int status, Text title, Text help) {
        kind = new ProblemKind(status, title, help);
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    /** Nothing with this id, or nothing that the caller may see. */
    public static Refusal notFound() {
        return NOT_FOUND.because(new Text("此处没有您能看到的内容", "there is nothing here that you can see"));
    }

    /** A parameter of the path, the query or the headers that cannot be read. */
    public static Refusal badParameter(String name, String code, Text why) {
        return MALFORMED_REQUEST
                .because(new Text("请求参数有误", "a parameter of the request is wrong"))
                .at(FieldError.inParameter(name, code, why));
    }

    /** The content breaks rules at these places. */
    public static Refusal invalid(List<FieldError> errors) {
        return INVALID_CONTENT
                .because(new Text(
                        "有 " + errors.size() + " 处不符合规则",
                        errors.size() == 1 ? "a rule is broken" : errors.size() + " rules are broken"))
                .at(errors);
    }
}
