package org.otowi.models.provider;

import java.net.URI;

/** The address that a dialect's paths are appended to, as a person may write it. */
public final class BaseUrl {

    private BaseUrl() {}

    /**
     * The address with a slash at its end; without any path the usual one of the dialect is added, such as {@code /v1/}.
     *
     * @throws IllegalArgumentException if it is no http or https address of a host, or holds a fragment or user
     */
    public static URI of(String text, Dialect dialect) {
        URI uri = URI.create(text.strip());
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("not an address of a server");
        }
        String path = uri.getRawPath() == null || uri.getRawPath().matches("/*") ? usualPath(dialect) : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + (path.endsWith("/") ? path : path + "/")
                + query);
    }

    private static String usualPath(Dialect dialect) {
        return switch (dialect) {
            case OPENAI_CHAT, OPENAI_RESPONSES, ANTHROPIC -> "/v1/";
            case GEMINI -> "/v1beta/";
            case OLLAMA -> "/";
        };
    }
}
