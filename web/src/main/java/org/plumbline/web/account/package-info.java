/**
 * Who may enter: accounts with their role and place, signing in, and the rules of every request.
 *
 * <p>Entry points: {@link org.plumbline.web.account.SignedIn}, which controllers take as an argument, and
 * {@link org.plumbline.web.account.Accounts}.
 */
@ApplicationModule(allowedDependencies = "organization")
@NullMarked
package org.plumbline.web.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
