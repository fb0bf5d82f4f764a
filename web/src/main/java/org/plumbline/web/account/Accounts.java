package org.plumbline.web.account;

import java.util.Optional;
import org.plumbline.web.organization.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Accounts as kept in the database; passwords only as hashes. */
@Repository
public class Accounts {

    private static final String NAMED = """
            select account.id as account, login, account.name, role, place_path as place, place.name as place_name
              from account join place on place.path = account.place_path
             where login = :login and starts_with(place_path, :within)
            """;

    private static final String PASSWORD = """
            select password_hash from account where login = :login and starts_with(place_path, :within)
            """;

    private static final String ADD = """
            insert into account (login, name, role, place_path, password_hash)
            values (:login, :name, :role, :place, :hash)
            """;

    private static final String CHANGE_PASSWORD = """
            update account set password_hash = :hash where login = :login and starts_with(place_path, :within)
            """;

    private static final String ANY = "select exists (select 1 from account where starts_with(place_path, :within))";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public Optional<SignedIn> named(String login, OrgPath within) {
        return jdbc.sql(NAMED)
                .param("login", login)
                .param("within", within.value())
                .query(SignedIn.class)
                .optional();
    }

    /** Whether there is any account at all. */
    public boolean exist(OrgPath within) {
        return jdbc.sql(ANY)
                .param("within", within.value())
                .query(Boolean.class)
                .single();
    }

    public void add(String login, String name, Role role, OrgPath place, String password) {
        jdbc.sql(ADD)
                .param("login", login)
                .param("name", name)
                .param("role", role.name())
                .param("place", place.value())
                .param("hash", passwords.encode(password))
                .update();
    }

    /** Gives an account this password, unless it has it already. */
    public void changePassword(String login, OrgPath within, String password) {
        if (passwordHash(login, within)
                .filter(hash -> passwords.matches(password, hash))
                .isEmpty()) {
            jdbc.sql(CHANGE_PASSWORD)
                    .param("login", login)
                    .param("within", within.value())
                    .param("hash", passwords.encode(password))
                    .update();
        }
    }

    Optional<String> passwordHash(String login, OrgPath within) {
        return jdbc.sql(PASSWORD)
                .param("login", login)
                .param("within", within.value())
                .query(String.class)
                .optional();
    }
}
