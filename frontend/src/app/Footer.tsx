import { Link } from "react-router";
import { useSession } from "@/api/session";

export function Footer() {
  const { me } = useSession();
  return (
    <footer className="ev-footer">
      <div className="ev-wrap">
        <div className="ev-grid ev-grid--4">
          <div>
            <h2>Find</h2>
            <ul>
              <li>
                <Link to="/hub">Topics</Link>
              </li>
              <li>
                <Link to="/search">Search</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>Mine</h2>
            <ul>
              <li>
                <Link to="/reading-list">Reading list</Link>
              </li>
              <li>
                <Link to="/notices">Notices</Link>
              </li>
              <li>
                <Link to="/topics-i-follow">Topics I follow</Link>
              </li>
              <li>
                <Link to="/account">My roles and places</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>Help</h2>
            <ul>
              <li>
                <Link to="/ask">Ask a person</Link>
              </li>
              <li>
                <Link to="/how-to-use">How to use Evident</Link>
              </li>
              <li>
                <Link to="/developers">For developers</Link>
              </li>
            </ul>
          </div>
          <div>
            <h2>Trust</h2>
            <ul>
              <li>
                <Link to="/accessibility">Accessibility statement</Link>
              </li>
              <li>
                <Link to="/privacy">Privacy and who sees what</Link>
              </li>
              {me && (
                <li>
                  <Link to="/what-we-hold">What we hold about people, and why</Link>
                </li>
              )}
            </ul>
          </div>
        </div>
        <p className="ev-footer__base">
          <span>Evident, for evidence-informed practice</span>
          <span>Your reading list and your notes are private.</span>
        </p>
      </div>
    </footer>
  );
}
