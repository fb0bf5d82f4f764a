package org.plumbline.web.account;

import java.io.Serial;
import java.io.Serializable;
import org.plumbline.web.organization.OrgPath;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever sends a request.
 *
 * @param place where they may look, and nowhere else
 * @param placeName its name in words
 */
public record SignedIn(long account, String login, String name, Role role, OrgPath place, String placeName)
        implements AuthenticatedPrincipal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The name under which their sessions are kept. */
    @Override
    public String getName() {
        return login;
    }
}
