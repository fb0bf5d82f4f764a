package org.plumbline.web.account;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The page to sign in; the rest is done by {@link SecurityConfiguration}. */
@Controller
class SignInController {

    static final String LAST_LOGIN = "lastLogin";

    @GetMapping("/login")
    String show(@SessionAttribute(name = LAST_LOGIN, required = false) @Nullable String login, Model model) {
        model.addAttribute("login", login);
        return "login";
    }

    static void keep(HttpSession session, @Nullable String login) {
        session.setAttribute(LAST_LOGIN, login);
    }
}
