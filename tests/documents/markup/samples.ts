/** Documents with what each markup has; `qqq` stands in everything that is no prose. */
export const asciidoc = `= The harbour report
Ana Ruiz <qqq@example.org>
v1.2, 2024-03-05
:toc: qqq
:url-x: https://qqq.example

// a comment: qqq
The *pier* closed in 1998, says the https://herald.example/a[Herald] in \`code qqq\`.footnote:[Herald, 2 May 2024, https://herald.example/b qqq.]
It cost {qqq} and "\`we had no choice\`" was said, see <<qqq,the section>> xref:qqq.adoc[].

[source,qqq]
----
puts "qqq"
----

== Details [[qqq]]

.A caption for it
image::qqq.png[qqq]

* First item with 3 ships.
** Nested item.
. Counted item.

NOTE: The crane fell in 1999.

[quote, qqq, qqq]
____
We had *no* choice.
____

|===
|Year |Cost

|2019
|$4 million
|2020 |$5 million
|===

Term:: Its definition.

include::qqq.adoc[]

////
qqq
////

The fire began on Wednesday, 25 November 2026. stem:[qqq] kbd:[qqq]
`

export const rst = `==================
The harbour report
==================

:Author: Ana Ruiz
:Date: 2024-03-05
:Version: qqq

The *pier* closed in 1998, says the \`Herald <https://herald.example/a>\`_ in \`\`code qqq\`\` [1]_ and [Ruiz2024]_.
It cost |qqq| and see :ref:\`the section <qqq>\` :doc:\`qqq\` :cite:p:\`holm2024\`. A Gazette_ link.

.. _qqq:
.. _Gazette: https://gazette.example/h

Details
-------

.. code-block:: qqq

   print("qqq")

.. note:: The crane fell in 1999.
   It was old.

.. figure:: qqq.png
   :alt: qqq

   A caption for it.

.. qqq in a comment.
   More qqq of it.

- First item with 3 ships.

  - Nested item.

- Second item
  goes on.

1. Counted item.

Said she:

    We had no choice.

Like this::

    qqq code

term
    Its definition.

+------+------------+
| Year | Cost       |
+======+============+
| 2019 | $4 million |
+------+------------+

====  ==========
Year  Cost
====  ==========
2020  $5 million
====  ==========

The fire began on Wednesday, 25 November 2026. :math:\`qqq\`

.. [1] Herald, 2 May 2024, https://herald.example/b.
.. [Ruiz2024] Ruiz, A. Harbours. 2024.
`

export const latex = String.raw`\documentclass{qqq}
\usepackage[qqq]{qqq}
\title{The harbour report}
\author{Ana Ruiz \and Peter Holm}
\date{5 March 2024}
\newcommand{\foo}{qqq}
\begin{document}
\maketitle
\section{Introduction}\label{sec:qqq}
The \textbf{pier} closed in 1998 \cite[p.~3]{holm2024,ruiz}, see Section~\ref{qqq}. % qqq in a comment
It cost \$4 million or 20\% more, ${'``'}we had no choice'', $x = \text{qqq}$ said \enquote{she}.\footnote{Herald qqq, \url{https://herald.example/b}.}
Read \href{https://herald.example/a\_b}{the Herald} --- or \texttt{code qqq}.

\begin{itemize}[qqq=*]
\item First item with 3 ships.
\item Second item:
  \begin{enumerate}
  \item Nested item.
  \end{enumerate}
\end{itemize}

\begin{quote}
We had no choice.
\end{quote}

\begin{figure}[ht]
qqq \includegraphics{qqq}
\caption{A \emph{caption} here.}
\end{figure}

\begin{verbatim}
qqq
\end{verbatim}
\begin{equation} qqq \end{equation}

\subsection*{Details}
The fire began on Wednesday, 25 November 2026. \verb|qqq|

\begin{thebibliography}{9}
\bibitem{holm2024} P. Holm, \emph{Harbours}, 2024, \url{https://holm.example}.
\end{thebibliography}
\end{document}
qqq behind the end.
`

export const quarto = `---
title: The harbour report
subtitle: qqq
date: 2024-03-05
---

## Introduction {#sec-qqq .unnumbered}

The pier closed in 1998 [@holm2024, p. 3 qqq; @ruiz]. As @ruiz2020 says, see @fig-qqq and ^[Herald qqq, 2 May.] more.
It cost \\$4 million and $x = qqq$ or 20%. Mail qqq@b.example.

$$
qqq = 1
$$

::: {.callout-note title="qqq"}
The crane fell in 1999.
:::

\`\`\`{r}
#| label: qqq
qqq
\`\`\`

\\newpage

{{< include _qqq.qmd >}}

The fire began on Wednesday, 25 November 2026.
`
