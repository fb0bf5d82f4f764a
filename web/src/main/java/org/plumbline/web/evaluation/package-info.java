/**
 * The forms (自评表): taken in from files once somebody confirms them, shown as the official table, changed cell by cell,
 * handed out again.
 *
 * <p>Entry point: {@link org.plumbline.web.evaluation.FilingService}. What a form earns and what is wrong with it comes
 * from the core; here it is only kept and shown. Every question to the database names the place within which it looks.
 */
@ApplicationModule(allowedDependencies = {"organization", "account"})
@NullMarked
package org.plumbline.web.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
