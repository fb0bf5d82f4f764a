package org.plumbline.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/** A database on a PostgreSQL server, and who signs in there. */
record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final Pattern JDBC = Pattern.compile("jdbc:postgresql:.+");
    private static final String SECONDS_TO_WAIT = "5";

    /**
     * Understands {@code postgresql://user:password@host:port/database} and {@code jdbc:postgresql://…}.
     *
     * @throws Misuse where the text is neither
     */
    static DatabaseAddress parse(String text) {
        if (JDBC.matcher(text).matches()) {
            return new DatabaseAddress(text, "", "");
        }
        try {
            var uri = URI.create(text);
            boolean postgresql = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (postgresql && uri.getHost() != null && uri.getPath().length() > 1) {
                return of(uri);
            }
        } catch (IllegalArgumentException noUri) {
            // Said below like all others.
        }
        throw new Misuse(
                "--database-url 应形如 postgresql://用户:密码@主机:5432/数据库。",
                "--database-url looks like postgresql://user:password@host:5432/database.");
    }

    /** @throws Trouble where the database does not answer or does not let us in */
    void requireReachable() {
        var properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        properties.setProperty("loginTimeout", SECONDS_TO_WAIT);
        properties.setProperty("connectTimeout", SECONDS_TO_WAIT);
        try (var connection = DriverManager.getConnection(jdbcUrl, properties)) {
            connection.getMetaData();
        } catch (SQLException unreachable) {
            var why =
                    String.valueOf(unreachable.getMessage()).lines().findFirst().orElse("");
            throw new Trouble(
                    "连接不上 --database-url 指向的数据库：" + why, "The database at --database-url cannot be reached: " + why);
        }
    }

    private static DatabaseAddress of(URI uri) {
        var userInfo = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = userInfo.indexOf(':');
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                decode(colon < 0 ? userInfo : userInfo.substring(0, colon)),
                decode(colon < 0 ? "" : userInfo.substring(colon + 1)));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
