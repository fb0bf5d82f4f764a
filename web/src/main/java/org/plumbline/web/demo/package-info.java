/**
 * The demonstration (演示): two units with a published form and a clerk each.
 *
 * <p>Entry point: {@link org.plumbline.web.demo.DemoData}.
 */
@ApplicationModule(allowedDependencies = {"organization", "account", "evaluation"})
@NullMarked
package org.plumbline.web.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
