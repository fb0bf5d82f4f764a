package org.plumbline.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.organization.OrgPath;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signing in by name and password. An unknown name takes as long as a wrong password and says the same. */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final String nobodys;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nobodys = passwords.encode("nobody's");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName();
        var hash = accounts.passwordHash(login, OrgPath.ROOT);
        boolean matches = passwords.matches(text(attempt.getCredentials()), hash.orElse(nobodys));
        if (!matches || hash.isEmpty()) {
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        var who = accounts.named(login, OrgPath.ROOT).orElseThrow();
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_" + who.role()));
        return UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static String text(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }
}
