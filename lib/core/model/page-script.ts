/**
 * The one inline script of every page, run before paint and the same for everyone. The page cache allows it by its hash, and reads this file
 * without a compiler: it imports nothing and uses no path alias.
 *
 * It applies the chosen appearance, and answers clicks on `[data-theme-choice]` ("toggle", "system", "light", "dark") and
 * `[data-locale-choice]` by delegation, so header and footer need no hydrated components. The choice of language is the only cookie, and
 * it is set only here, by a click; the appearance stays in localStorage. `components/layout/theme-switch.tsx` renders the buttons.
 * An open `details[data-menu]` closes on Escape, on a press outside and when one of its links is followed.
 */
export const pageScript = `(function(d,w){
var r=d.documentElement,k="rk_theme";
function get(){try{return localStorage.getItem(k)}catch(e){return null}}
function shown(){return r.dataset.theme||(w.matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}
function mark(){d.querySelectorAll("[data-theme-choice]").forEach(function(b){var c=b.dataset.themeChoice;if(c!=="toggle")b.setAttribute("aria-pressed",String(c===(r.dataset.theme||"system")))})}
function set(t){if(t==="light"||t==="dark")r.dataset.theme=t;else delete r.dataset.theme;mark()}
set(get());
d.addEventListener("DOMContentLoaded",mark);
w.addEventListener("storage",function(e){if(e.key===k)set(e.newValue)});
function shut(e){d.querySelectorAll("details[data-menu][open]").forEach(function(m){
var inside=m.contains(e.target);if(e.type==="click"&&inside&&!e.target.closest("a"))return;
m.open=false;if(e.type==="keydown"&&inside)m.querySelector("summary").focus()})}
d.addEventListener("keydown",function(e){if(e.key==="Escape")shut(e)});
d.addEventListener("click",function(e){
shut(e);
var t=e.target.closest&&e.target.closest("[data-theme-choice],[data-locale-choice]");if(!t)return;
if(t.dataset.localeChoice){d.cookie="rk_locale="+t.dataset.localeChoice+";path=/;max-age=31536000;samesite=lax"+(location.protocol==="https:"?";secure":"");return}
var c=t.dataset.themeChoice;if(c==="toggle")c=shown()==="dark"?"light":"dark";
try{if(c==="system")localStorage.removeItem(k);else localStorage.setItem(k,c)}catch(e){}
set(c)})})(document,window)`;

/**
 * Runs behind `pageScript` on the page for unknown addresses only, which carries all languages: shows the one in the address, else the
 * browser's, else German.
 */
export const notFoundScript = `${pageScript};(function(r){var m=/^\\/(de|en|uk)(\\/|$)/.exec(location.pathname);var l=m?m[1]:(navigator.language||"").slice(0,2);if(l!=="en"&&l!=="uk")l="de";r.lang=l;r.dataset.lang=l})(document.documentElement)`;
