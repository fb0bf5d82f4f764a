package org.plumbline.web.account;

/** What somebody does at a place (角色). */
public enum Role {
    /** Fills in and keeps the forms of a unit (填报人). */
    FILER
}
