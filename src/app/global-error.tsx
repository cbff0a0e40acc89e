'use client';

const style = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;background:Canvas;color:CanvasText;
font:100%/1.6 system-ui,sans-serif}
main{max-width:42rem}
h1{margin:0 0 1rem;font-size:1.75rem;line-height:1.2}
p{margin:0 0 1rem}
a{display:inline-block;padding:.5rem 0;color:LinkText}
:focus-visible{outline:3px solid CanvasText;outline-offset:2px}`;

/** What staff see instead of a page of the admin that cannot be drawn; to visitors the front door says it itself. */
export default function PageOfFault({ error: { digest } }: { error: { digest?: string } }) {
  return (
    <html lang="de">
      <head>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>Gerade nicht anzuzeigen · Who is Who</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>Diese Seite lässt sich gerade nicht anzeigen</h1>
          <p>
            An Ihnen liegt es nicht. Was Sie getippt haben, hebt Ihr Browser auf. Laden Sie die Seite in einigen Minuten
            noch einmal.
          </p>
          {digest ? (
            <p>
              Hilft das nicht, nennen Sie der Administration diese Nummer: <b>{digest}</b>
            </p>
          ) : null}
          <p lang="en">
            This page cannot be shown just now. It is not your fault, and your browser keeps what you have typed. Please
            load it again in a few minutes.
          </p>
          <p>
            <a href="/admin">Zur Startseite der Verwaltung</a>
          </p>
        </main>
      </body>
    </html>
  );
}
