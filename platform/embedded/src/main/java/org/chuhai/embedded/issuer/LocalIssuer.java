package org.chuhai.embedded.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The issuer. Its name, and the {@code iss} of its tokens, is {@code http://127.0.0.1:PORT}. */
public final class LocalIssuer implements AutoCloseable {

    private static final String TOKEN = "/token";
    private static final String KEYS = "/jwks";
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int WRONG_METHOD = 405;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TokenSigner signer;
    private final Map<String, Client> clients;
    private final Duration lifetime;

    private LocalIssuer(HttpServer server, TokenSigner signer, IssuerSettings settings) {
        this.server = server;
        this.signer = signer;
        this.lifetime = settings.lifetime();
        this.clients = settings.clients().stream().collect(Collectors.toMap(Client::id, Function.identity()));
    }

    /** Returns when the issuer answers. */
    public static LocalIssuer start(IssuerSettings settings, Clock clock) {
        RSAKey key = SigningKey.keptIn(settings.folder());
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), settings.port()), 0);
            URI name = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            LocalIssuer issuer = new LocalIssuer(server, new TokenSigner(name, key, clock), settings);
            server.setExecutor(issuer.threads);
            server.createContext("/", issuer::answer);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new IssuerUnavailable("The issuer cannot use port " + settings.port() + ": " + e.getMessage(), e);
        }
    }

    public URI issuer() {
        return signer.issuer();
    }

    /** Signs claims of any kind with the issuer's key. */
    public TokenSigner signer() {
        return signer;
    }

    /** The token that the client would get from the endpoint. */
    public String token(String clientId) {
        Client client = clients.get(clientId);
        if (client == null) {
            throw new IllegalArgumentException("no client " + clientId + "; there are " + clients.keySet());
        }
        return token(client);
    }

    private String token(Client client) {
        TokenRequest request = signer.request(client.subject(), client.tenant(), lifetime)
                .with("azp", client.id())
                .with("client_id", client.id())
                .with("groups", client.groups().stream().sorted().toList());
        List<String> shops = client.shops();
        String party = client.party();
        if (shops != null) {
            request = request.with("shops", shops);
        }
        if (party != null) {
            request = request.with("party", party);
        }
        return signer.sign(request);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case DISCOVERY -> answerReading(exchange, discovery());
                case KEYS -> answerReading(exchange, new JWKSet(signer.publicKey()).toJSONObject());
                case TOKEN -> answerToken(exchange);
                default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        }
    }

    private static void answerReading(HttpExchange exchange, Map<String, ?> body) throws IOException {
        if (!"GET".equals(exchange.getRequestMethod())) {
            refuseMethod(exchange, "GET");
            return;
        }
        send(exchange, OK, body);
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            refuseMethod(exchange, "POST");
            return;
        }
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        try {
            TokenForm form = TokenForm.of(exchange);
            Client client = authenticated(form);
            if (!"client_credentials".equals(form.grantType())) {
                throw TokenRefused.unsupportedGrantType();
            }
            send(
                    exchange,
                    OK,
                    Map.of("access_token", token(client), "token_type", "Bearer", "expires_in", lifetime.toSeconds()));
        } catch (TokenRefused refused) {
            if ("invalid_client".equals(refused.error())) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"chuhai\"");
            }
            send(
                    exchange,
                    refused.status(),
                    Map.of("error", refused.error(), "error_description", String.valueOf(refused.getMessage())));
        }
    }

    private Client authenticated(TokenForm form) throws TokenRefused {
        Client client = clients.get(form.clientId());
        if (client == null
                || !MessageDigest.isEqual(
                        client.secret().getBytes(UTF_8), form.secret().getBytes(UTF_8))) {
            throw TokenRefused.invalidClient();
        }
        return client;
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer().toString(),
                "jwks_uri", issuer() + KEYS,
                "token_endpoint", issuer() + TOKEN,
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }

    private static void refuseMethod(HttpExchange exchange, String allowed) throws IOException {
        exchange.getResponseHeaders().set("Allow", allowed);
        exchange.sendResponseHeaders(WRONG_METHOD, -1);
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
