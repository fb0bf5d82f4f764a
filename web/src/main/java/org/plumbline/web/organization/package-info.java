/**
 * Divisions, departments and units as one tree (区划、部门、单位).
 *
 * <p>Entry points: {@link org.plumbline.web.organization.OrgPath}, the place where somebody or something stands, and
 * {@link org.plumbline.web.organization.Places}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.web.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
