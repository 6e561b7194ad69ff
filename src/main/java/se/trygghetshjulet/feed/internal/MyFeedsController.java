package se.trygghetshjulet.feed.internal;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.trygghetshjulet.access.Page;

/** Where each person opens, renews and closes their own feeds. Nobody sees anybody else's. */
@Controller
class MyFeedsController {

    static final String PATH = "/min-kalender";

    private final Feeds feeds;

    MyFeedsController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    String show(Authentication who, Model model) {
        model.addAttribute("known", feeds.isHere(who.getName()));
        model.addAttribute(
                "rows",
                Arrays.stream(Scope.values())
                        .map(scope -> row(scope, feeds.of(who.getName())))
                        .toList());
        return "min-kalender";
    }

    /** Answers with the page itself and not a redirect, so that the address is in no other address, log or session. */
    @PostMapping(PATH + "/{scope}")
    String open(Authentication who, @PathVariable("scope") String scope, Model model) {
        if (!feeds.isHere(who.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Scope wanted = scope(scope);
        Feeds.Opened opened = feeds.open(who.getName(), wanted);
        model.addAttribute("opened", wanted);
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(opened.path())
                        .build()
                        .toUriString());
        return show(who, model);
    }

    @PostMapping(PATH + "/{scope}/avsluta")
    String close(Authentication who, @PathVariable("scope") String scope) {
        boolean closed = feeds.close(who.getName(), scope(scope));
        return "redirect:" + PATH + (closed ? "?avslutad" : "?redan");
    }

    private static Scope scope(String path) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Row row(Scope scope, List<Feed> open) {
        String since = open.stream()
                .filter(feed -> feed.scope() == scope)
                .map(feed -> feed.createdOn().toString())
                .findFirst()
                .orElse("");
        return new Row(scope.path(), scope.title(), scope.about(), since);
    }

    /** @param since the day its address was made; empty when there is none */
    record Row(String path, String title, String about, String since) {}

    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        Page myFeedsPage() {
            return Page.outsideTheMenu(PATH);
        }
    }
}
